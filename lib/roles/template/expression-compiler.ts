import nunjucks from 'nunjucks';
import { didYouMean } from '../../inventory/nearest.ts';
import { filters } from '../filters/filters.ts';
import { tests } from '../filters/tests.ts';
import { TemplateFault } from './fault.ts';
import type {
  BinaryNode,
  CallNode,
  CheckedNode,
  CompareNode,
  FilterNode,
  IfNode,
  MemberNode,
  SymbolNode,
  TemplateNode,
  UnaryNode,
} from './nodes.ts';
import type { CompileFrame } from './nunjucks.ts';
import { outputSite, type Site, siteOf } from './site.ts';
import type { TemplateSource } from './source.ts';

/** Pieces of a call: code, a node that is compiled to code, or a list of such nodes. */
type Part = string | TemplateNode | readonly TemplateNode[];

/**
 * The half of the compiler that is about expressions. Each step that can go wrong becomes a call of our runtime, with
 * the number of the site that it is written at. nunjucks' own code lets undefined pass in conditions, loops and
 * arguments, and knows places only of function calls (src/compiler.js).
 */
export class ExpressionCompiler extends nunjucks.compiler.Compiler {
  /** What is wrong in the template, as far as its text alone tells. */
  readonly faults: TemplateFault[] = [];
  protected readonly source: TemplateSource;
  readonly #sites: Site[];

  /** @param sites Sites are added to it; code names them by index. */
  constructor(source: TemplateSource, sites: Site[]) {
    super(source.name, false);
    this.source = source;
    this.#sites = sites;
  }

  /** The number of the site of a name or an operator. */
  protected site(node: TemplateNode): string {
    return String(this.#sites.push(siteOf(this.source, node)) - 1);
  }

  /** The number of the site of a whole expression. */
  protected wholeSite(node: TemplateNode): string {
    return String(this.#sites.push(outputSite(this.source, node)) - 1);
  }

  protected fault(code: string, node: TemplateNode, message: string, hint?: string): void {
    this.faults.push(new TemplateFault(code, siteOf(this.source, node).spot, message, hint));
  }

  /** Emits `runtime.name(part, part, …)`. */
  protected emitCall(name: string, frame: CompileFrame, ...parts: readonly Part[]): void {
    this._emit(`runtime.${name}(`);
    for (const [i, part] of parts.entries()) {
      if (i > 0) this._emit(', ');
      if (typeof part === 'string') {
        this._emit(part);
      } else if ('typename' in part) {
        this.compile(part, frame);
      } else {
        this._emit('[');
        for (const node of part) {
          this.compile(node, frame);
          this._emit(', ');
        }
        this._emit(']');
      }
    }
    this._emit(')');
  }

  override _compileExpression(node: TemplateNode, frame: CompileFrame): void {
    this.compile(node, frame);
  }

  compileChecked(node: CheckedNode, frame: CompileFrame): void {
    this.emitCall(node.check, frame, node.expression, this.wholeSite(node.expression));
  }

  compileSymbol(node: SymbolNode, frame: CompileFrame): void {
    const name = JSON.stringify(node.value);
    const known = frame.lookup(node.value);
    if (known) this.emitCall('local', frame, known, name, this.site(node));
    else this.emitCall('variable', frame, 'context', 'frame', name, this.site(node));
  }

  compileLookupVal(node: MemberNode, frame: CompileFrame): void {
    this.emitCall('member', frame, node.target, node.val, this.site(node));
  }

  compileFunCall(node: CallNode, frame: CompileFrame): void {
    this.emitCall('call', frame, node.name, node.args.children, this.site(node.name));
  }

  compileFilter(node: FilterNode, frame: CompileFrame): void {
    const name = node.name.value;
    if (!filters.has(name)) {
      this.fault('unknown-filter', node, `there is no filter \`${name}\``, didYouMean(name, [...filters.keys()]));
    }
    this.emitCall('filter', frame, JSON.stringify(name), node.args.children, this.site(node));
  }

  compileIs(node: BinaryNode, frame: CompileFrame): void {
    const { left, right } = node;
    const [test, args] = right.typename === 'FunCall' ? [right.name, right.args.children] : [right, []];
    const value = test.typename === 'Symbol' || test.typename === 'Literal' ? test.value : undefined;
    const name = String(value === null ? 'none' : value);
    if (!tests.has(name)) {
      this.fault('unknown-test', test, `there is no test \`is ${name}\``, didYouMean(name, [...tests.keys()]));
    }
    this.emitCall('test', frame, JSON.stringify(name), [left, ...args], this.site(test));
  }

  compileIn(node: BinaryNode, frame: CompileFrame): void {
    this.emitCall('contains', frame, node.left, node.right, this.wholeSite(node));
  }

  compileCompare(node: CompareNode, frame: CompileFrame): void {
    const [operand, ...more] = node.ops;
    if (operand === undefined || more.length > 0) {
      this.fault('template-syntax', node, 'comparisons cannot be chained', 'write `a < b and b < c`');
      return;
    }
    this.emitCall('compare', frame, JSON.stringify(operand.type), node.expr, operand.expr, this.wholeSite(node));
  }

  protected condition(node: TemplateNode, frame: CompileFrame): void {
    this.emitCall('condition', frame, node, this.wholeSite(node));
  }

  compileNot(node: UnaryNode, frame: CompileFrame): void {
    this._emit('!');
    this.condition(node.target, frame);
  }

  compileAnd(node: BinaryNode, frame: CompileFrame): void {
    this.#choice('and', node, frame);
  }

  compileOr(node: BinaryNode, frame: CompileFrame): void {
    this.#choice('or', node, frame);
  }

  #choice(name: string, node: BinaryNode, frame: CompileFrame): void {
    this._emit(`runtime.${name}(`);
    this.compile(node.left, frame);
    this._emit(', function () { return ');
    this.compile(node.right, frame);
    this._emit(`; }, ${this.wholeSite(node.left)})`);
  }

  /** Without an `else` the value is null, which cannot be printed; nunjucks prints nothing. */
  compileInlineIf(node: IfNode, frame: CompileFrame): void {
    this._emit('(');
    this.condition(node.cond, frame);
    this._emit(' ? ');
    this.compile(node.body, frame);
    this._emit(' : ');
    if (node.else_) this.compile(node.else_, frame);
    else this._emit('null');
    this._emit(')');
  }

  #arithmetic(operator: string, node: BinaryNode, frame: CompileFrame): void {
    this.emitCall('arithmetic', frame, JSON.stringify(operator), node.left, node.right, this.wholeSite(node));
  }

  compileAdd(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('+', node, frame);
  }

  compileSub(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('-', node, frame);
  }

  compileMul(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('*', node, frame);
  }

  compileDiv(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('/', node, frame);
  }

  compileFloorDiv(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('//', node, frame);
  }

  compileMod(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('%', node, frame);
  }

  compilePow(node: BinaryNode, frame: CompileFrame): void {
    this.#arithmetic('**', node, frame);
  }

  compileConcat(node: BinaryNode, frame: CompileFrame): void {
    this.emitCall('concat', frame, node.left, node.right, this.wholeSite(node));
  }

  compileNeg(node: UnaryNode, frame: CompileFrame): void {
    this.emitCall('arithmetic', frame, '"-"', '0', node.target, this.site(node));
  }

  compilePos(node: UnaryNode, frame: CompileFrame): void {
    this.emitCall('arithmetic', frame, '"+"', '0', node.target, this.site(node));
  }
}
