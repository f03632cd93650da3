// Replaces the descriptors that protoc-gen-es writes by those that protocol/src/descriptors.ts reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './fingerprint.mjs';
import { ToolError } from './processes.mjs';

/** @type {Readonly<Record<number, string>>} */
const scalars = { 12: 'b', 9: 's', 8: 't', 18: 'z', 13: 'u', 4: 'U' };
const proto3 = '999';

/**
 * @param {string} folder with the generated files
 * @param {string} image the schema as `buf build` writes it
 */
export async function shortenDescriptors(folder, image) {
  const { createFileRegistry, fromBinary } = await import('@bufbuild/protobuf');
  const { FileDescriptorSetSchema } = await import('@bufbuild/protobuf/wkt');
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(image)));
  for (const path of filesBelow(folder)) {
    const source = readFileSync(path, 'utf8');
    const name = /@generated from file ([\w/]+\.proto)/.exec(source)?.[1] ?? '';
    const file = registry.getFile(name);
    if (file === undefined) throw new ToolError(`${path} is generated from an unknown file`);
    writeFileSync(path, shortened(source, file));
  }
}

/**
 * @param {string} source
 * @param {import('@bufbuild/protobuf').DescFile} file
 */
function shortened(source, file) {
  return source
    .replace(/fileDesc\("[^"]+"/, () => `fileDesc("${file.name}", \`\n${textOf(file)}\n\``)
    .replace(
      /^import \{[^}]*\} from "@bufbuild\/protobuf\/codegenv2";$/m,
      'import { fileDesc, messageDesc } from "../../../descriptors.ts";',
    )
    .replace('import type { GenEnum, ', 'import type { ')
    .replaceAll(/\/\*\*\n \* Describes the enum [^;]*;\n\n?/g, '');
}

/** @param {import('@bufbuild/protobuf').DescFile} file */
function textOf(file) {
  if (`${file.edition}` !== proto3 || file.services.length + file.extensions.length > 0)
    throw new ToolError(`${file.name} has more than messages and enums of proto3`);
  return file.messages.flatMap(linesOf).join('\n');
}

/**
 * @param {import('@bufbuild/protobuf').DescMessage} message
 * @returns {string[]}
 */
function linesOf(message) {
  const line = `  ${[nameOf(message), ...wordsOf(message)].join(' ')}`;
  return [line, ...message.nestedMessages.flatMap(linesOf)];
}

/** @param {import('@bufbuild/protobuf').DescMessage} message */
function nameOf(message) {
  return message.parent === undefined ? message.name : `${message.parent.name}.${message.name}`;
}

/** @param {import('@bufbuild/protobuf').DescMessage} message */
function wordsOf(message) {
  let number = 0;
  /** @param {import('@bufbuild/protobuf').DescField} field */
  const wordOf = (field) => {
    const at = field.number === number + 1 ? '' : `@${field.number}`;
    number = field.number;
    return `${field.localName}${at}=${typeOf(field)}`;
  };
  return message.members.map((member) =>
    member.kind === 'field'
      ? wordOf(member)
      : `${member.localName}(${member.fields.map((field) => wordOf(field)).join(' ')})`,
  );
}

/** @param {import('@bufbuild/protobuf').DescField} field */
function typeOf(field) {
  const kind = field.fieldKind === 'list' ? field.listKind : field.fieldKind;
  const type =
    kind === 'message' && field.message
      ? nameOf(field.message)
      : kind === 'enum'
        ? 'e'
        : scalars[field.scalar ?? 0];
  if (type === undefined || field.fieldKind === 'map' || field.proto.options !== undefined)
    throw new ToolError(`protocol/src/descriptors.ts knows no ${field.toString()}`);
  return type + (field.fieldKind === 'list' ? '*' : field.proto.proto3Optional ? '?' : '');
}
