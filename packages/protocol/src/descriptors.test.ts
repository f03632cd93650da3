import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  create,
  createFileRegistry,
  fromBinary,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { file_ganira_v1_chain } from './gen/ganira/v1/chain_pb.ts';
import { file_ganira_v1_content } from './gen/ganira/v1/content_pb.ts';
import { file_ganira_v1_frames } from './gen/ganira/v1/frames_pb.ts';
import { file_ganira_v1_history } from './gen/ganira/v1/history_pb.ts';
import { file_ganira_v1_link } from './gen/ganira/v1/link_pb.ts';
import { file_ganira_v1_mail } from './gen/ganira/v1/mail_pb.ts';
import { file_ganira_v1_recovery } from './gen/ganira/v1/recovery_pb.ts';
import { file_ganira_v1_trust } from './gen/ganira/v1/trust_pb.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'ganira-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ours = [
  file_ganira_v1_chain,
  file_ganira_v1_content,
  file_ganira_v1_frames,
  file_ganira_v1_history,
  file_ganira_v1_link,
  file_ganira_v1_mail,
  file_ganira_v1_recovery,
  file_ganira_v1_trust,
].flatMap((file) => file.messages.flatMap(withNested));

/** The schema as the compiler for protobuf reads it, with the library's own descriptors. */
function theirs(): DescMessage[] {
  const image = join(folder, 'schema.binpb');
  execFileSync(process.execPath, [join(root, 'tools/generate.mjs'), `--image=${image}`], { cwd: root });
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(image)));
  return [...registry.files].flatMap((file) => file.messages.flatMap(withNested));
}

function withNested(message: DescMessage): DescMessage[] {
  return [message, ...message.nestedMessages.flatMap(withNested)];
}

const reference = theirs();
const scalars: Partial<Record<ScalarType, fc.Arbitrary<unknown>>> = {
  [ScalarType.BYTES]: fc.uint8Array({ maxLength: 40 }),
  [ScalarType.STRING]: fc.string({ unit: 'grapheme' }),
  [ScalarType.BOOL]: fc.boolean(),
  [ScalarType.UINT32]: fc.nat(),
  [ScalarType.UINT64]: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  [ScalarType.SINT64]: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
};

function anyOf(message: DescMessage): fc.Arbitrary<Record<string, unknown>> {
  const parts = message.members.map((member): [string, fc.Arbitrary<unknown>] => {
    if (member.kind === 'field') return [member.localName, fc.option(valueOf(member), { nil: undefined })];
    const cases = member.fields.map((field) =>
      valueOf(field).map((value) => ({ case: field.localName, value })),
    );
    return [member.localName, fc.option(fc.oneof(...cases), { nil: undefined })];
  });
  return fc.record(Object.fromEntries(parts));
}

function valueOf(field: DescField): fc.Arbitrary<unknown> {
  const one =
    field.message !== undefined
      ? anyOf(field.message)
      : field.enum !== undefined
        ? fc.constantFrom(...field.enum.values.map(({ number }) => number), 77)
        : scalars[field.scalar ?? ScalarType.DOUBLE];
  if (one === undefined) throw new Error(`${String(field)}: no values for this type`);
  return field.fieldKind === 'list' ? fc.array(one, { maxLength: 3 }) : one;
}

test('there is a descriptor for each message of the schema', () => {
  expect(ours.map(({ typeName }) => typeName).toSorted()).toEqual(
    reference.map(({ typeName }) => typeName).toSorted(),
  );
});

test.each(reference.map((message) => [message.typeName, message] as const))(
  '%s is written and read as the library does with its own descriptors',
  (typeName, library) => {
    const own = ours.find((message) => message.typeName === typeName);
    if (own === undefined) throw new Error(`${typeName} is missing`);
    const both = (init: Record<string, unknown>): [Uint8Array, Uint8Array] => [
      toBinary(own, create(own, init)),
      toBinary(library, create(library, init)),
    ];
    fc.assert(
      fc.property(anyOf(library), (init) => {
        const [mine, right] = both(init);
        expect(mine).toEqual(right);
        expect(fromBinary(own, right)).toEqual(fromBinary(library, right));
      }),
      { numRuns: 60 },
    );
    const read = (schema: DescMessage, bytes: Uint8Array): unknown => {
      try {
        return fromBinary(schema, bytes);
      } catch {
        return 'refused';
      }
    };
    const damaged = fc.tuple(anyOf(library), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }));
    fc.assert(
      fc.property(damaged, ([init, changes]) => {
        const [bytes] = both(init);
        for (const [at, value] of changes) bytes[at % (bytes.length + 1)] = value;
        expect(read(own, bytes)).toEqual(read(library, bytes));
      }),
      { numRuns: 60 },
    );
    expect(read(own, Uint8Array.of(0xaa, 0x3e, 2, 1, 2))).toEqual(
      read(library, Uint8Array.of(0xaa, 0x3e, 2, 1, 2)),
    );
  },
);
