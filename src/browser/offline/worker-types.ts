/** What the build puts before the worker. */
export interface Site {
  base: string;
  homes: string[];
  listName: string;
}

/** Hears how many of an edition's files are there. */
export type Progress = (done: number, of: number) => void;

/** What of a service worker's types the library for pages lacks. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Told extends Lasting {
  data: { home: string; remove?: true };
  ports: MessagePort[];
}
export interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(type: 'message', listen: (event: Told) => void): void;
}
