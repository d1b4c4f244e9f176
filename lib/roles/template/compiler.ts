import nunjucks from 'nunjucks';
import { ExpressionCompiler } from './expression-compiler.ts';
import { TemplateFault } from './fault.ts';
import type {
  BlockNode,
  CallNode,
  ForNode,
  IfNode,
  ListNode,
  MacroNode,
  SetNode,
  SwitchNode,
  SymbolNode,
  TemplateNode,
  TemplateUseNode,
} from './nodes.ts';
import type { CompileFrame } from './nunjucks.ts';
import { parse } from './parse.ts';
import { type Site, siteOf } from './site.ts';
import type { TemplateSource } from './source.ts';

const Checked = nunjucks.nodes.Node.extend('Checked', { fields: ['expression', 'check'] });

/**
 * The half of the compiler that is about tags. What is not overridden (loops, macros, blocks, `set`) is nunjucks' own.
 * Templates are looked up at once, without callbacks: all of a role's are in memory.
 */
class StrictCompiler extends ExpressionCompiler {
  #block = '';

  override _emitFuncBegin(node: TemplateNode, name: string): void {
    this.#block = name;
    super._emitFuncBegin(node, name);
  }

  /** A mistake in one `{{ }}` leaves the rest of the template to be checked as well. */
  compileOutput(node: ListNode, frame: CompileFrame): void {
    for (const child of node.children) {
      if (child.typename === 'TemplateData') {
        this._emit(`${this.buffer} += `);
        this.compileLiteral(child, frame);
        this._emitLine(';');
        continue;
      }
      // A macro that throws leaves `frame` at its own.
      const saved = this._tmpid();
      this._emit(`var ${saved} = frame; ${this.buffer} += runtime.output(function () { return `);
      this.compile(child, frame);
      this._emitLine(`; }, ${this.wholeSite(child)}); frame = ${saved};`);
    }
  }

  compileIf(node: IfNode, frame: CompileFrame): void {
    this._emit('if (');
    this.condition(node.cond, frame);
    this._emitLine(') {');
    this._withScopedSyntax(() => this.compile(node.body, frame));
    if (node.else_) {
      this._emitLine('} else {');
      const otherwise = node.else_;
      this._withScopedSyntax(() => this.compile(otherwise, frame));
    }
    this._emitLine('}');
  }

  override compileFor(node: ForNode, frame: CompileFrame): void {
    const names = node.name.typename === 'Array' ? node.name.children : [node.name];
    this.#checkNames(names);
    const check = node.name.typename === 'Array' ? 'pairs' : 'list';
    node.arr = new Checked(node.arr.lineno, node.arr.colno, node.arr, check);
    super.compileFor(node, frame);
  }

  override compileSwitch(node: SwitchNode, frame: CompileFrame): void {
    node.expr = new Checked(node.expr.lineno, node.expr.colno, node.expr, 'comparable');
    super.compileSwitch(node, frame);
  }

  override compileSet(node: SetNode, frame: CompileFrame): void {
    this.#checkNames(node.targets);
    super.compileSet(node, frame);
  }

  override _compileMacro(node: MacroNode, frame?: CompileFrame): string {
    this.#checkNames([node.name, ...node.args.children]);
    return super._compileMacro(node, frame);
  }

  override compileBlock(node: BlockNode, frame: CompileFrame): void {
    this.#checkNames([node.name]);
    super.compileBlock(node, frame);
  }

  /** nunjucks takes almost anything for a name, and writes it into code as it is. */
  #checkNames(names: readonly TemplateNode[]): void {
    for (const name of names) {
      if (name.typename === 'Symbol' && !/^[A-Za-z_]\w*$/.test(name.value)) {
        throw new TemplateFault('template-syntax', siteOf(this.source, name).spot, `\`${name.value}\` is not a name`);
      }
    }
  }

  compileAsyncEach(node: TemplateNode): void {
    this.fault('unknown-template-tag', node, 'there is no tag `asyncEach`', 'write `for`');
  }

  compileAsyncAll(node: TemplateNode): void {
    this.fault('unknown-template-tag', node, 'there is no tag `asyncAll`', 'write `for`');
  }

  compileIfAsync(node: TemplateNode): void {
    this.fault('unknown-template-tag', node, 'there is no tag `ifAsync`', 'write `if`');
  }

  /** `{% set x %}…{% endset %}` and `{% filter %}`: text that is escaped already. */
  override compileCapture(node: TemplateNode, frame: CompileFrame): void {
    this._emit('new runtime.SafeString(');
    super.compileCapture(node, frame);
    this._emit(')');
  }

  override compileFunCall(node: CallNode, frame: CompileFrame): void {
    if (node.name.typename === 'Symbol' && node.name.value === 'super') {
      const name = JSON.stringify(this.#block.slice(2));
      this.emitCall('parentBlock', frame, 'context', name, this.#block, 'frame', this.site(node.name));
    } else {
      super.compileFunCall(node, frame);
    }
  }

  /** Emits the lookup of a template, and gives the JavaScript variable that holds it. */
  #template(node: TemplateUseNode, frame: CompileFrame): string {
    if (node.ignoreMissing) {
      this.fault('template-syntax', node, '`ignore missing` hides mistakes', 'leave it out');
    }
    const id = this._tmpid();
    this._emit(`var ${id} = `);
    this.emitCall('template', frame, node.template, this.wholeSite(node.template));
    this._emitLine(';');
    return id;
  }

  compileInclude(node: TemplateUseNode, frame: CompileFrame): void {
    const id = this.#template(node, frame);
    this._emitLine(`${this.buffer} += runtime.include(${id}, context, frame, ${this.site(node)});`);
  }

  compileExtends(node: TemplateUseNode, frame: CompileFrame): void {
    const id = this.#template(node, frame);
    this._emitLine(`parentTemplate = ${id}; parentTemplate.addBlocksTo(context);`);
  }

  compileImport(node: TemplateUseNode, frame: CompileFrame): void {
    const id = this.#template(node, frame);
    this._emitLine(`${id} = ${id}.exported(context);`);
    if (node.target) this.#declare(node.target.value, id, frame);
  }

  compileFromImport(node: TemplateUseNode, frame: CompileFrame): void {
    const exported = this.#template(node, frame);
    this._emitLine(`${exported} = ${exported}.exported(context);`);
    for (const child of node.names?.children ?? []) {
      const [name, alias] = child.typename === 'Pair' ? [child.key, child.value] : [child, child];
      if (name.typename !== 'Symbol' || alias.typename !== 'Symbol') continue;
      const id = this._tmpid();
      this._emit(`var ${id} = `);
      this.emitCall('member', frame, exported, JSON.stringify(name.value), this.site(name));
      this._emitLine(';');
      this.#declare(alias.value, id, frame);
    }
  }

  #declare(name: SymbolNode['value'], id: string, frame: CompileFrame): void {
    frame.set(name, id);
    const declare = frame.parent ? 'frame.set' : 'context.setVariable';
    this._emitLine(`${declare}(${JSON.stringify(name)}, ${id});`);
  }
}

export interface Compiled {
  /** The body of a function that returns the template's root and its blocks. Not to be run if there are faults. */
  readonly code: string;
  readonly faults: readonly TemplateFault[];
  /** The expression, if the template is a single `{{ }}` with nothing around it. */
  readonly single: boolean;
}

/** Compiles a template; code names places by their index in `sites`, which grows. */
export function compile(source: TemplateSource, sites: Site[]): Compiled {
  const compiler = new StrictCompiler(source, sites);
  let single = false;
  try {
    const tree = parse(source);
    single = isSingle(tree);
    compiler.compile(tree);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    compiler.faults.push(error);
  }
  return { code: compiler.getCode(), faults: compiler.faults, single };
}

function isSingle(tree: ListNode): boolean {
  const [output, ...others] = tree.children;
  if (output?.typename !== 'Output' || others.length > 0) return false;
  return output.children.length === 1 && output.children[0]?.typename !== 'TemplateData';
}
