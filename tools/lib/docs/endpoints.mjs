// The HTTP endpoints, out of the schemas that the server validates with.
import { cell } from './markdown.mjs';

/**
 * The part of JSON Schema that the contract uses.
 * @typedef {{
 *   type?: string, description?: string, pattern?: string, const?: string,
 *   minLength?: number, maxLength?: number, minimum?: number, maximum?: number,
 *   minItems?: number, maxItems?: number,
 *   properties?: Record<string, Schema>, required?: string[], items?: Schema,
 * }} Schema
 */

/**
 * @param {Record<string, { method: string, path: string, session: boolean, stepUp?: string }>} paths
 * @param {Record<string, { body?: Schema, params?: Schema, reply: Schema }>} schemas
 */
export function endpointReference(paths, schemas) {
  return Object.entries(paths)
    .map(([name, { method, path, session, stepUp }]) => {
      const { body, params, reply } = schemas[name] ?? { reply: {} };
      const parts = [`### ${method} ${path}`, session ? 'With a session.' : 'Without a session.'];
      if (stepUp) parts.push(`Needs a step-up for \`${stepUp}\`.`);
      if (params) parts.push('Parameters of the path:', fields(params));
      if (body) parts.push('Body:', fields(body));
      parts.push(isEmpty(reply) ? 'Reply: an empty object.' : 'Reply:');
      if (!isEmpty(reply)) parts.push(fields(reply));
      return parts.join('\n\n');
    })
    .join('\n\n');
}

/** @param {Schema} schema */
function isEmpty({ properties = {} }) {
  return Object.keys(properties).length === 0;
}

/** @param {Schema} schema */
function fields(schema) {
  return ['| Field | Is |', '|---|---|', ...rows(schema, '')].join('\n');
}

/**
 * @param {Schema} schema
 * @param {string} prefix
 * @returns {string[]}
 */
function rows({ properties = {}, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([name, property]) => {
    const optional = required.includes(name) ? '' : ', optional';
    const row = `| \`${prefix}${name}\` | ${cell(describe(property))}${optional} |`;
    if (property.type === 'object') return [row, ...rows(property, `${prefix}${name}.`)];
    if (property.items?.type === 'object') return [row, ...rows(property.items, `${prefix}${name}[].`)];
    return [row];
  });
}

/**
 * How many items an array has.
 * @param {Schema} schema
 */
function count({ minItems = 0, maxItems }) {
  if (maxItems === undefined) return minItems > 0 ? `, at least ${minItems}` : '';
  if (minItems === maxItems) return ` of ${maxItems}`;
  return minItems > 0 ? `, ${minItems} to ${maxItems}` : `, at most ${maxItems}`;
}

/**
 * @param {Schema} schema
 * @returns {string}
 */
function describe(schema) {
  const { type, description, pattern, minLength, maxLength, minimum, maximum, items } = schema;
  const words = description ? `: ${description}` : '';
  if (items)
    return `array${count(schema)}, each ${items.type === 'object' ? 'an object' : describe(items)}${words}`;
  if (type === 'string' && pattern) {
    if (minLength !== undefined && minLength === maxLength)
      return `${Math.floor((minLength * 3) / 4)} bytes, base64url`;
    return `base64url, at most ${maxLength} characters`;
  }
  if (minimum !== undefined) return `${type}, ${minimum} to ${maximum}${words}`;
  // One of a few texts has no type of its own.
  return `${type ?? 'string'}${words}`;
}
