// The one Trusted Types policy of the page. It makes addresses of scripts and nothing else: no
// HTML is ever made from text.

interface ScriptUrlPolicy {
  createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

export type MakesScriptUrl = (url: string) => string;

/** Once per page: the content security policy refuses a second one. */
export function createScriptUrlPolicy(): MakesScriptUrl {
  const rules: ScriptUrlPolicy = {
    createScriptURL(url) {
      // Only files at the root of this origin or in its folder of hashed files.
      if (!/^\/(?:assets\/)?[\w-]+(?:\.[\w-]+)*\.js$/.test(url))
        throw new TypeError(`not a script of ours: ${url}`);
      return url;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('ganira', rules) ?? rules;
  return (url) => policy.createScriptURL(url);
}
