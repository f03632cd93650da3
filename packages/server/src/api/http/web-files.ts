// The files of the web client, as its build left them: a list made once, so that no path of a
// request ever reaches the file system.
import { createReadStream, type ReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
};

/** Best first. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

interface Variant {
  readonly path: string;
  readonly size: number;
}

interface WebFile {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly plain: Variant;
  readonly encoded: ReadonlyMap<string, Variant>;
}

export interface FoundFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly isUnchanged: boolean;
  open(): ReadStream;
}

export class WebFiles {
  readonly #directory: string;
  #files: ReadonlyMap<string, WebFile> = new Map();
  #builtAt = -1;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** @returns undefined when there is no such file. */
  async find(
    path: string,
    asked: { encoding: string; etag: string | undefined },
  ): Promise<FoundFile | undefined> {
    // A page that a browser kept asks for other files first.
    if (path === '/' || this.#builtAt === -1) await this.#refresh();
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    const encoding = encodings.find(
      ({ name }) => file.encoded.has(name) && accepts(asked.encoding, name),
    )?.name;
    const variant = (encoding === undefined ? undefined : file.encoded.get(encoding)) ?? file.plain;
    const etag = encoding === undefined ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`;
    return {
      headers: {
        'content-type': file.contentType,
        'cache-control': file.cacheControl,
        'content-length': String(variant.size),
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
        vary: 'accept-encoding',
        etag,
      },
      isUnchanged: asked.etag === etag,
      open: () => createReadStream(variant.path),
    };
  }

  /** Reads the list again when the client was built since. */
  async #refresh(): Promise<void> {
    const index = await stat(join(this.#directory, 'index.html')).catch(() => undefined);
    if (index === undefined) {
      this.#files = new Map();
      this.#builtAt = -1;
    } else if (index.mtimeMs !== this.#builtAt) {
      this.#files = await listFiles(this.#directory);
      this.#builtAt = index.mtimeMs;
    }
  }
}

async function listFiles(directory: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const variants = new Map<string, Variant & { modified: number }>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(path);
    const url = path.slice(directory.length).replaceAll('\\', '/');
    variants.set(url, { path, size, modified: mtimeMs });
  }
  const files = new Map<string, WebFile>();
  for (const [url, plain] of variants) {
    const contentType = contentTypes[url.split('.').at(-1) ?? ''];
    if (contentType === undefined) continue;
    const encoded = new Map<string, Variant>();
    for (const { name, suffix } of encodings) {
      const variant = variants.get(url + suffix);
      if (variant !== undefined) encoded.set(name, variant);
    }
    files.set(url === '/index.html' ? '/' : url, {
      contentType,
      // Names of assets carry the hash of their content.
      cacheControl: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${plain.size.toString(36)}-${Math.floor(plain.modified).toString(36)}"`,
      plain,
      encoded,
    });
  }
  return files;
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.trim().split(';');
    return name?.trim() === encoding && !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
  });
}
