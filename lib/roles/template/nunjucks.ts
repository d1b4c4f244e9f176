import type {
  BlockNode,
  CheckedNode,
  ForNode,
  ListNode,
  MacroNode,
  SetNode,
  SwitchNode,
  TemplateNode,
} from './nodes.ts';

/** What the compiler knows of the variables of a template: which JavaScript variable holds each. */
export interface CompileFrame {
  readonly parent: CompileFrame | undefined;
  lookup(name: string): string | undefined;
  set(name: string, id: string): void;
}

/** Variables of the loops and macros around, while a template runs. */
export interface Frame {
  topLevel: boolean;
  lookup(name: string): unknown;
  push(isolateWrites: boolean): Frame;
}

/** What `{% macro %}` makes. */
export type Macro = (...values: unknown[]) => unknown;

// What we use of nunjucks beyond its public types: its parser, its nodes and its compiler (3.2.4, src/).
declare module 'nunjucks' {
  namespace parser {
    function parse(
      source: string,
      extensions: readonly never[],
      options: { trimBlocks: boolean; lstripBlocks: boolean },
    ): ListNode;
  }
  namespace nodes {
    const Node: {
      extend(
        name: 'Checked',
        properties: { fields: readonly string[] },
      ): new (
        line: number,
        column: number,
        expression: TemplateNode,
        check: CheckedNode['check'],
      ) => CheckedNode;
    };
  }
  namespace compiler {
    class Compiler {
      constructor(templateName: string, throwOnUndefined: boolean);
      /** The JavaScript variable that the code being emitted adds its text to. */
      buffer: string;
      compile(node: TemplateNode, frame?: CompileFrame): void;
      getCode(): string;
      compileFor(node: ForNode, frame: CompileFrame): void;
      compileSet(node: SetNode, frame: CompileFrame): void;
      compileBlock(node: BlockNode, frame: CompileFrame): void;
      compileSwitch(node: SwitchNode, frame: CompileFrame): void;
      compileCapture(node: TemplateNode, frame: CompileFrame): void;
      compileLiteral(node: TemplateNode, frame?: CompileFrame): void;
      _emit(code: string): void;
      _emitLine(code: string): void;
      _emitFuncBegin(node: TemplateNode, name: string): void;
      _compileMacro(node: MacroNode, frame?: CompileFrame): string;
      _compileExpression(node: TemplateNode, frame: CompileFrame): void;
      _tmpid(): string;
      _withScopedSyntax(emit: () => void): void;
    }
  }
  namespace runtime {
    const Frame: new () => Frame;
    const makeMacro: (names: readonly string[], defaults: readonly string[], body: Macro) => Macro;
    const makeKeywordArgs: (values: object) => object;
    const fromIterator: (value: unknown) => unknown;
    const isArray: (value: unknown) => boolean;
    const keys: (mapping: object) => string[];
  }
}
