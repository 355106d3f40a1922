import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from './bundled.ts';

/** A profile as `node --cpu-prof` writes it. */
interface CpuProfile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
}

/** Seconds that a function took. */
export interface Cost {
  /** Name, file and line. */
  where: string;
  /** The room of src/, the package, or what of Node it belongs to. */
  room: string;
  /** In the function itself. */
  own: number;
  /** With all that it called. */
  whole: number;
}

/**
 * What each function took, summed over the threads of a build.
 * @param folder where the profiles lie
 * @param modules where the bundled pages were kept
 */
export function costsOf(folder: string, modules: string): Cost[] {
  const costs = new Map<string, Cost>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
    addProfile(costs, profile, modules);
  }
  return [...costs.values()];
}

function addProfile(costs: Map<string, Cost>, { nodes, samples, timeDeltas }: CpuProfile, modules: string) {
  const own = new Map<number, number>();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + timeDeltas[at]! / 1e6));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const child = new Set(nodes.flatMap(({ children }) => children ?? []));
  // Without recursion: stacks of a renderer are deep. A function that calls itself counts its time once.
  const visit = (root: number) => {
    const open = new Map<Cost, number>();
    const wholes = new Map<number, number>();
    const stack: { id: number; entered: boolean }[] = [{ id: root, entered: false }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const { callFrame, children = [] } = byId.get(top.id)!;
      const cost = costAt(costs, callFrame, modules);
      if (!top.entered) {
        top.entered = true;
        open.set(cost, (open.get(cost) ?? 0) + 1);
        stack.push(...children.map((id) => ({ id, entered: false })));
        continue;
      }
      stack.pop();
      const self = own.get(top.id) ?? 0;
      const whole = children.reduce((sum, id) => sum + wholes.get(id)!, self);
      wholes.set(top.id, whole);
      cost.own += self;
      const depth = open.get(cost)! - 1;
      open.set(cost, depth);
      if (depth === 0) cost.whole += whole;
    }
  };
  nodes.filter(({ id }) => !child.has(id)).forEach(({ id }) => visit(id));
}

function costAt(costs: Map<string, Cost>, frame: Frame, modules: string): Cost {
  const { file, line } = sourceOf(frame, modules);
  const where = `${frame.functionName || '(anonymous)'} ${file}${line ? `:${line}` : ''}`.trim();
  const known = costs.get(where);
  if (known) return known;
  const cost = { where, room: roomOf(file, frame.functionName), own: 0, whole: 0 };
  costs.set(where, cost);
  return cost;
}

function roomOf(file: string, name: string): string {
  if (!file) return name === '(garbage collector)' || name === '(idle)' ? name : 'native code';
  const [, ofPackage] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  const [, room] = /^(src\/[^/]+)/.exec(file) ?? [];
  return ofPackage ?? room ?? (file.startsWith('node:') ? 'node' : 'other');
}
