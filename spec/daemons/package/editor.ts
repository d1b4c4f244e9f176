import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsc } from './tsc.ts';

type Answer = (result: unknown) => void;

/** What an editor asks TypeScript: what could stand at a place. It speaks the Language Server Protocol. */
export class Editor {
  readonly #server: ChildProcess;
  readonly #directory: string;
  readonly #waiting = new Map<number, Answer>();
  #read = Buffer.alloc(0);
  #last = 0;

  constructor(directory: string) {
    this.#directory = directory;
    this.#server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], {
      cwd: directory,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#server.stdout?.on('data', (chunk: Buffer) => {
      this.#read = Buffer.concat([this.#read, chunk]);
      for (let message = this.#next(); message !== null; message = this.#next()) this.#take(message);
    });
  }

  async open(): Promise<void> {
    const rootUri = pathToFileURL(this.#directory).href;
    await this.#ask('initialize', { processId: process.pid, rootUri, capabilities: {} });
    this.#send({ method: 'initialized', params: {} });
  }

  /** What could stand where `|` stands in the text of a file, by name. */
  async completions(name: string, marked: string): Promise<string[]> {
    const uri = pathToFileURL(path.join(this.#directory, name)).href;
    const at = marked.indexOf('|');
    const before = marked.slice(0, at).split('\n');
    const text = `${marked.slice(0, at)}${marked.slice(at + 1)}`;
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
    });
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const found = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    const items: unknown = isObject(found) && 'items' in found ? found.items : found;
    return Array.isArray(items)
      ? items.map((item: unknown) => String(isObject(item) && 'label' in item && item.label))
      : [];
  }

  close(): void {
    this.#server.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #next(): unknown {
    const head = this.#read.indexOf('\r\n\r\n');
    const [, length] = /Content-Length: (\d+)/i.exec(this.#read.subarray(0, head).toString()) ?? [];
    const end = head + 4 + Number(length);
    if (head < 0 || this.#read.length < end) return null;
    const message: unknown = JSON.parse(this.#read.subarray(head + 4, end).toString());
    this.#read = this.#read.subarray(end);
    return message;
  }

  #take(message: unknown): void {
    if (!isObject(message) || !('id' in message)) return;
    const { id } = message;
    // It asks how the editor is set up: no setting is set.
    if ('method' in message) this.#send({ id, result: message.method === 'workspace/configuration' ? [null] : null });
    else if (typeof id === 'number') this.#waiting.get(id)?.('result' in message ? message.result : null);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
