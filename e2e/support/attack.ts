/**
 * What a script that found its way into the page would try. Runs in the page, from a timer: what
 * the debugger evaluates itself, the policy lets pass.
 * @returns for each attempt `refused`, or what it got.
 */
export function attack(elsewhere: string): Promise<Record<string, string>> {
  const call = 'globalThis.pwned = 1';
  const insert = (tag: string, change: (element: HTMLElement) => void): Promise<string> =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('refused'));
      try {
        change(element);
        document.body.append(element);
      } catch {
        resolve('refused');
      }
      setTimeout(() => resolve('pwned' in globalThis ? 'ran' : 'refused'), 300);
    });
  const throws = (work: () => unknown): string => {
    try {
      work();
      return 'allowed';
    } catch {
      return 'refused';
    }
  };
  const fails = (work: () => Promise<unknown>): Promise<string> =>
    work().then(
      () => 'allowed',
      () => 'refused',
    );
  const dies = (start: () => Worker | WebSocket): Promise<string> =>
    new Promise((resolve) => {
      try {
        const started = start();
        started.addEventListener('error', () => resolve('refused'));
        started.addEventListener('open', () => resolve('opened'));
        started.addEventListener('message', () => resolve('answered'));
      } catch {
        resolve('refused');
      }
    });
  /** Nothing in the page tells whether it was sent: the other side knows. */
  const unseen = async (work: () => unknown): Promise<string> => {
    await work();
    return 'refused';
  };
  const html = `<img src=x onerror="${call}">`;
  const set = (name: string, value: string) => (element: HTMLElement) => {
    (element as unknown as Record<string, string>)[name] = value;
  };
  const attempts: Record<string, () => string | Promise<string>> = {
    eval: () => throws(() => globalThis.eval(call)),
    Function: () => throws(() => new Function(call)() as unknown),
    'timer with text': () => throws(() => setTimeout(call as unknown as TimerHandler, 0)),
    innerHTML: () => throws(() => set('innerHTML', html)(document.createElement('div'))),
    outerHTML: () =>
      throws(() => set('outerHTML', html)(document.body.appendChild(document.createElement('div')))),
    insertAdjacentHTML: () => throws(() => document.body.insertAdjacentHTML('beforeend', html)),
    'document.write': () => throws(() => document.write(html)),
    DOMParser: () => throws(() => new DOMParser().parseFromString(html, 'text/html')),
    createContextualFragment: () => throws(() => document.createRange().createContextualFragment(html)),
    setHTMLUnsafe: () => throws(() => document.createElement('div').setHTMLUnsafe(html)),
    srcdoc: () => throws(() => set('srcdoc', html)(document.createElement('iframe'))),
    'a second policy': () =>
      throws(() => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('other', { createHTML: (text: string) => text });
      }),
    'our policy again': () =>
      throws(() => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('ganira', { createHTML: (text: string) => text });
      }),
    'script with text': () => insert('script', (script) => script.append(call)),
    'script from elsewhere': () => insert('script', set('src', `${elsewhere}/x.js`)),
    'script from a data address': () => insert('script', set('src', `data:text/javascript,${call}`)),
    'inline handler': () =>
      insert('img', (image) => {
        image.setAttribute('onerror', call);
        (image as HTMLImageElement).src = '/no-such-picture';
      }),
    'worker from elsewhere': () => dies(() => new Worker(`${elsewhere}/x.js`)),
    'worker from text': () => dies(() => new Worker(URL.createObjectURL(new Blob([call])))),
    fetch: () => fails(() => fetch(elsewhere, { mode: 'no-cors' })),
    socket: () => dies(() => new WebSocket(elsewhere.replace('http', 'ws'))),
    beacon: () => unseen(() => navigator.sendBeacon(elsewhere, 'x')),
    picture: () => insert('img', set('src', `${elsewhere}/x.png`)),
    frame: () => unseen(() => insert('iframe', set('src', elsewhere))),
    object: () => insert('object', set('data', `${elsewhere}/x.svg`)),
    stylesheet: () =>
      insert('link', (link) => {
        (link as HTMLLinkElement).rel = 'stylesheet';
        (link as HTMLLinkElement).href = `${elsewhere}/x.css`;
      }),
    'inline style sheet': () =>
      insert('style', (style) => style.append('body { display: none }')).then(() =>
        getComputedStyle(document.body).display === 'none' ? 'applied' : 'refused',
      ),
    'style attribute with an address': () =>
      insert('div', (element) => {
        element.style.backgroundImage = `url(${elsewhere}/background.png)`;
        element.style.blockSize = '9px';
      }),
    prefetch: () =>
      insert('link', (link) => {
        (link as HTMLLinkElement).rel = 'prefetch';
        (link as HTMLLinkElement).href = `${elsewhere}/prefetched`;
      }),
    form: () =>
      insert('form', (form) => {
        (form as HTMLFormElement).action = elsewhere;
        (form as HTMLFormElement).target = 'other';
        setTimeout(() => (form as HTMLFormElement).submit());
      }),
    'javascript address': () =>
      insert('a', (link) => {
        (link as HTMLAnchorElement).href = `javascript:${call}`;
        setTimeout(() => link.click());
      }),
    'base address': () =>
      insert('base', set('href', elsewhere)).then(() =>
        document.baseURI.startsWith(elsewhere) ? 'moved' : 'refused',
      ),
  };
  return new Promise((resolve) => {
    setTimeout(async () => {
      const outcomes: Record<string, string> = {};
      for (const [name, attempt] of Object.entries(attempts)) outcomes[name] = await attempt();
      resolve(outcomes);
    });
  });
}
