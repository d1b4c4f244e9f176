/** The nodes of nunjucks' syntax tree, as its parser makes them (3.2.4, src/nodes.js). Lines and columns count from 0. */
interface At<Type extends string> {
  readonly typename: Type;
  readonly lineno: number;
  readonly colno: number;
}

export interface SymbolNode extends At<'Symbol'> {
  readonly value: string;
}
export interface LiteralNode extends At<'Literal'> {
  readonly value: unknown;
}
export interface TextNode extends At<'TemplateData'> {
  readonly value: string;
}
export interface ListNode extends At<'Root' | 'NodeList' | 'Output' | 'Group' | 'Array' | 'Dict' | 'KeywordArgs'> {
  readonly children: readonly TemplateNode[];
}
export interface PairNode extends At<'Pair'> {
  readonly key: TemplateNode;
  readonly value: TemplateNode;
}
export interface MemberNode extends At<'LookupVal'> {
  readonly target: TemplateNode;
  readonly val: TemplateNode;
}
export interface CallNode extends At<'FunCall'> {
  readonly name: TemplateNode;
  readonly args: ListNode;
}
export interface FilterNode extends At<'Filter'> {
  readonly name: SymbolNode;
  readonly args: ListNode;
}
export interface BinaryNode
  extends At<'And' | 'Or' | 'In' | 'Is' | 'Add' | 'Sub' | 'Mul' | 'Div' | 'FloorDiv' | 'Mod' | 'Pow' | 'Concat'> {
  readonly left: TemplateNode;
  readonly right: TemplateNode;
}
export interface UnaryNode extends At<'Not' | 'Neg' | 'Pos'> {
  readonly target: TemplateNode;
}
export interface CompareNode extends At<'Compare'> {
  readonly expr: TemplateNode;
  readonly ops: readonly { readonly type: string; readonly expr: TemplateNode }[];
}
export interface IfNode extends At<'If' | 'InlineIf'> {
  readonly cond: TemplateNode;
  readonly body: TemplateNode;
  readonly else_: TemplateNode | null;
}
export interface ForNode extends At<'For'> {
  arr: TemplateNode;
  readonly name: TemplateNode;
  readonly body: TemplateNode;
  readonly else_: TemplateNode | null;
}
export interface SwitchNode extends At<'Switch'> {
  expr: TemplateNode;
}
export interface TemplateUseNode extends At<'Include' | 'Extends' | 'Import' | 'FromImport'> {
  readonly template: TemplateNode;
  readonly ignoreMissing?: boolean | null;
  readonly target?: SymbolNode;
  readonly names?: ListNode;
}
export interface SetNode extends At<'Set'> {
  readonly targets: readonly TemplateNode[];
}
export interface MacroNode extends At<'Macro' | 'Caller'> {
  readonly name: TemplateNode;
  readonly args: ListNode;
}
export interface BlockNode extends At<'Block'> {
  readonly name: TemplateNode;
}
/** What nunjucks compiles by itself. */
export interface OtherNode extends At<'Capture' | 'Case' | 'CompareOperand'> {}
/** An expression that must be of a sort, which `check` names. Our own; the parser makes none. */
export interface CheckedNode extends At<'Checked'> {
  readonly expression: TemplateNode;
  readonly check: 'list' | 'pairs' | 'comparable';
}

export type TemplateNode =
  | SymbolNode
  | LiteralNode
  | TextNode
  | ListNode
  | PairNode
  | MemberNode
  | CallNode
  | FilterNode
  | BinaryNode
  | UnaryNode
  | CompareNode
  | IfNode
  | ForNode
  | SwitchNode
  | TemplateUseNode
  | SetNode
  | MacroNode
  | BlockNode
  | OtherNode
  | CheckedNode;

/** The node of an expression that is written first: an expression's own position is often that of its operator. */
export function firstOf(node: TemplateNode): TemplateNode {
  switch (node.typename) {
    case 'LookupVal':
      return firstOf(node.target);
    case 'FunCall':
      return firstOf(node.name);
    case 'Filter':
      return firstOf(node.args.children[0] ?? node.name);
    case 'Compare':
      return firstOf(node.expr);
    case 'InlineIf':
      return firstOf(node.body);
    case 'And':
    case 'Or':
    case 'In':
    case 'Is':
    case 'Add':
    case 'Sub':
    case 'Mul':
    case 'Div':
    case 'FloorDiv':
    case 'Mod':
    case 'Pow':
    case 'Concat':
      return firstOf(node.left);
    default:
      return node;
  }
}

/** An expression as people wrote it, about: `mount.title`, `names[0]`; what is longer ends in an ellipsis. */
export function expressionText(node: TemplateNode): string {
  switch (node.typename) {
    case 'Symbol':
      return node.value;
    case 'Literal':
      return JSON.stringify(node.value) ?? '…';
    case 'LookupVal':
      return memberText(node);
    case 'FunCall':
      return `${expressionText(node.name)}(…)`;
    case 'Group':
      return node.children.length === 1 ? `(${node.children.map(expressionText).join('')})` : '…';
    case 'Filter':
      return `${expressionText(node.args.children[0] ?? node.name)} | ${node.name.value}`;
    default:
      return '…';
  }
}

function memberText(node: MemberNode): string {
  const target = expressionText(node.target);
  const { val } = node;
  if (val.typename !== 'Literal') return `${target}[${expressionText(val)}]`;
  return typeof val.value === 'string' && /^\w+$/.test(val.value)
    ? `${target}.${val.value}`
    : `${target}[${expressionText(val)}]`;
}
