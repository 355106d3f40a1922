import { jsonSchemaOf } from './index.ts';
import type { DataSet } from './data-set.ts';

/** A field of a data set, for readers. */
export interface DataField {
  /** Its path in a record, e.g. "sources[].key". */
  path: string;
  description: string;
  optional: boolean;
}

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
}

/** The fields of a data set's records, as deep as its schema describes them. */
export function fieldsOf(set: DataSet): DataField[] {
  const root = jsonSchemaOf(set) as SchemaNode;
  return listed(root.items ?? root, '');
}

function listed({ properties = {}, required = [] }: SchemaNode, above: string): DataField[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const path = above + name;
    const own = { path, description: node.description ?? '', optional: !required.includes(name) };
    return [own, ...listed(node, `${path}.`), ...(node.items ? listed(node.items, `${path}[].`) : [])];
  });
}
