// Descriptors as far as `create`, `toBinary` and `fromBinary` read them, out of one line per message. Those of the
// library carry the whole schema in its own encoding: they and what reads them are larger than the codec itself.
import type { DescEnum, DescField, DescFile, DescMessage, DescOneof, Message } from '@bufbuild/protobuf';
import type { GenFile, GenMessage } from '@bufbuild/protobuf/codegenv2';

/** The values of FieldDescriptorProto.Type in descriptor.proto; one letter each keeps the text short. */
const scalars: Readonly<Record<string, number>> = {
  b: 12, // bytes
  s: 9, // string
  t: 8, // bool
  u: 13, // uint32
  U: 4, // uint64
  z: 18, // sint64
};

/** `name`, its number unless it is the one after the last, `=`, a scalar, `e` for an enum or a message, `*` or `?`. */
const fieldSyntax = /^(\w+?)(?:@(\d+))?=([\w.]+)([*?]?)$/;

const explicit = 1;
const implicit = 2;
const proto3 = 999;

/** Enums of proto3 are open and begin with 0; the codec asks for no more. */
const anyEnum = { kind: 'enum', open: true, values: [{ number: 0 }] } as unknown as DescEnum;

/**
 * @param text a line per message: its name and its fields, those of a oneof between `name(` and `)`. Generated from
 * the schema by `npm run generate`.
 */
export function fileDesc(name: string, text: string, imports: readonly DescFile[] = []): GenFile {
  const known = new Map(imports.flatMap((file) => file.messages).map((message) => [message.name, message]));
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const messages = lines.map(([own = '']) => {
    const message = messageOf(own, name);
    known.set(own, message);
    if (own.includes('.')) known.get(own.replace(/\..*/, ''))?.nestedMessages.push(message);
    return message;
  });
  messages.forEach((message, index) => addFields(message, lines[index]?.slice(1) ?? [], known));
  const file = { name, edition: proto3, messages: messages.filter(({ name }) => !name.includes('.')) };
  return { kind: 'file', ...file } as unknown as GenFile;
}

/** @param path the index of a message in its file, and of one that is declared in it. */
export function messageDesc<T extends Message>(file: DescFile, ...path: [number, number?]): GenMessage<T> {
  const [index, inner] = path;
  const message = file.messages[index];
  return (inner === undefined ? message : message?.nestedMessages[inner]) as unknown as GenMessage<T>;
}

function messageOf(name: string, file: string): DescMessage {
  const typeName = `${file.slice(0, file.lastIndexOf('/')).replaceAll('/', '.')}.${name}`;
  const parts = {
    fields: [],
    field: {},
    oneofs: [],
    members: [],
    nestedMessages: [],
    file: { edition: proto3 },
  };
  return { kind: 'message', name, typeName, ...parts, toString: () => typeName } as unknown as DescMessage;
}

function addFields(parent: DescMessage, words: string[], known: ReadonlyMap<string, DescMessage>): void {
  let number = 0;
  let oneof: DescOneof | undefined;
  for (const word of words) {
    const [, group, rest = ''] = /^(?:(\w+)\()?(.*)$/.exec(word) ?? [];
    if (group !== undefined) {
      oneof = { kind: 'oneof', name: group, localName: group, parent, fields: [] } as unknown as DescOneof;
      parent.oneofs.push(oneof);
      parent.members.push(oneof);
    }
    const isLast = rest.endsWith(')');
    const [, localName = '', at, type = '', mark] = fieldSyntax.exec(isLast ? rest.slice(0, -1) : rest) ?? [];
    number = at === undefined ? number + 1 : Number(at);
    const field = {
      kind: 'field',
      name: localName,
      localName,
      number,
      parent,
      oneof,
      ...kindOf(type, mark === '*', known),
      presence: mark !== '*' && (oneof || mark === '?' || known.has(type)) ? explicit : implicit,
      utf8Validation: true,
      longAsString: false,
      delimitedEncoding: false,
      getDefaultValue: () => undefined,
      toString: () => `${parent.typeName}.${localName}`,
    } as unknown as DescField;
    parent.fields.push(field);
    (oneof?.fields ?? parent.members).push(field);
    if (isLast) oneof = undefined;
  }
}

function kindOf(type: string, isList: boolean, known: ReadonlyMap<string, DescMessage>): object {
  const message = known.get(type);
  const [kind, what] =
    message !== undefined
      ? ['message', { message }]
      : type === 'e'
        ? ['enum', { enum: anyEnum }]
        : ['scalar', { scalar: scalars[type] }];
  if (!isList) return { fieldKind: kind, ...what };
  const packed = message === undefined && type !== 'b' && type !== 's';
  return { fieldKind: 'list', listKind: kind, packed, ...what };
}
