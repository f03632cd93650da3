// Test-only: OpenMLS, an implementation of RFC 9420 in Rust, as its WebAssembly package publishes it.
//
// The package hands messages and welcomes out as bytes, but key packages and ratchet trees only as
// objects. What it keeps of them in its own storage is JSON, which is read here out of its memory.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { KeyPackage, PrivateKeyPackage, RatchetTree } from 'ts-mls';
import type { LeafNodeKeyPackage } from 'ts-mls/leafNode.js';

type OpenMls = typeof import('openmls-wasm');
type Glue = OpenMls & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

export const openMlsSuite = 'MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519';

export interface LoadedOpenMls {
  readonly api: OpenMls;
  /** Every JSON object in its memory that begins with these characters. */
  readonly storedObjects: (beginning: string) => unknown[];
}

export async function loadOpenMls(): Promise<LoadedOpenMls> {
  const require = createRequire(import.meta.url);
  const glueFile = pathToFileURL(require.resolve('openmls-wasm/openmls_wasm_bg.js')).href;
  const glue = (await import(glueFile)) as Glue;
  const module = await WebAssembly.compile(
    readFileSync(require.resolve('openmls-wasm/openmls_wasm_bg.wasm')),
  );
  const imports = { './openmls_wasm_bg.js': glue as unknown as WebAssembly.ModuleImports };
  const { exports } = await WebAssembly.instantiate(module, imports);
  const { memory, __wbindgen_start: start } = exports as {
    memory: WebAssembly.Memory;
    __wbindgen_start: () => void;
  };
  glue.__wbg_set_wasm(exports);
  start();
  return { api: glue, storedObjects: (beginning) => readObjects(Buffer.from(memory.buffer), beginning) };
}

function readObjects(memory: Buffer, beginning: string): unknown[] {
  const found: unknown[] = [];
  for (let at = memory.indexOf(beginning); at >= 0; at = memory.indexOf(beginning, at + 1)) {
    const end = endOfObject(memory, at);
    if (end === undefined) continue;
    try {
      found.push(JSON.parse(memory.toString('utf8', at, end)));
    } catch {
      // Freed memory that was partly written again.
    }
  }
  return found;
}

function endOfObject(memory: Buffer, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(memory.length, start + 100_000); at++) {
    const byte = memory[at];
    if (byte === 0x7b || byte === 0x5b) depth++;
    if (byte === 0x7d || byte === 0x5d) depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

interface Vec {
  vec: number[];
}

interface StoredLeaf {
  payload: {
    encryption_key: { key: Vec };
    signature_key: { value: Vec };
    credential: { serialized_credential_content: Vec };
    capabilities: { ciphersuites: number[] };
    leaf_node_source: { KeyPackage?: { not_before: number; not_after: number } };
  };
  signature: { value: Vec };
}

interface StoredKeyPackage {
  payload: { init_key: { key: Vec }; leaf_node: StoredLeaf };
  signature: { value: Vec };
}

export interface StoredBundle {
  key_package: StoredKeyPackage;
  private_init_key: Vec;
  private_encryption_key: { key: Vec };
}

export interface StoredTree {
  tree: { leaf_nodes: { node: StoredLeaf | null }[]; parent_nodes: { node: object | null }[] };
}

export interface StoredSigner {
  private: number[];
  public: number[];
}

function bytesOf({ vec }: Vec): Uint8Array {
  return Uint8Array.from(vec);
}

function readLeaf({ payload, signature }: StoredLeaf): LeafNodeKeyPackage {
  const lifetime = payload.leaf_node_source.KeyPackage;
  if (lifetime === undefined) throw new Error('not the leaf of a key package');
  const leaf: LeafNodeKeyPackage = {
    hpkePublicKey: bytesOf(payload.encryption_key.key),
    signaturePublicKey: bytesOf(payload.signature_key.value),
    credential: {
      credentialType: 'basic',
      identity: bytesOf(payload.credential.serialized_credential_content),
    },
    capabilities: {
      versions: ['mls10'],
      ciphersuites: [
        'MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519',
        'MLS_128_DHKEMP256_AES128GCM_SHA256_P256',
        'MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519',
        // What it lists as 77; the number is one of the private ones.
        'MLS_128_MLKEM512_AES128GCM_SHA256_Ed25519',
      ],
      extensions: [],
      proposals: [],
      credentials: ['basic'],
    },
    leafNodeSource: 'key_package',
    lifetime: { notBefore: BigInt(lifetime.not_before), notAfter: BigInt(lifetime.not_after) },
    extensions: [],
    signature: bytesOf(signature.value),
  };
  return leaf;
}

export function readStoredKeyPackage({ payload, signature }: StoredKeyPackage): KeyPackage {
  return {
    version: 'mls10',
    cipherSuite: openMlsSuite,
    initKey: bytesOf(payload.init_key.key),
    leafNode: readLeaf(payload.leaf_node),
    extensions: [],
    signature: bytesOf(signature.value),
  };
}

export function readStoredSecrets(bundle: StoredBundle, signer: StoredSigner): PrivateKeyPackage {
  return {
    initPrivateKey: bytesOf(bundle.private_init_key),
    hpkePrivateKey: bytesOf(bundle.private_encryption_key.key),
    signaturePrivateKey: Uint8Array.from(signer.private),
  };
}

/** Of two leaves whose parent is blank. */
export function readStoredTree({ tree }: StoredTree): RatchetTree {
  const nodes = tree.leaf_nodes.map(({ node }): RatchetTree[number] => {
    return node === null ? undefined : { nodeType: 'leaf', leaf: readLeaf(node) };
  });
  return [nodes[0], undefined, nodes[1]];
}
