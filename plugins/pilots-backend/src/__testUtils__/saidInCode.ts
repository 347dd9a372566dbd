import ts from 'typescript';

/** What people read: what is wrong and what mends it, what waits, why something came out so. */
const READ = new Set([
  'clearedBy',
  'fix',
  'message',
  'note',
  'problem',
  'reason',
  'text',
  'title',
]);

/** What is thrown at whoever asked; other errors are for whoever mends the program. */
const REFUSAL =
  /^(Input|Conflict|NotAllowed|NotFound|NotAcceptable|Blocked|Precondition\w*)Error$/;

/** A capital with a word after it, or three words. */
const isSentence = (text: string) =>
  /^\p{Lu}[\p{Ll}’']*\s+\p{Ll}|\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(text);

type Literal =
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateExpression;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node);

const textOf = (node: Literal) =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(span => span.literal)]
        .map(part => part.text)
        .join('…')
    : node.text;

/** The literals that an expression can turn out to be. */
function outcomes(node: ts.Node): Literal[] {
  if (isLiteral(node)) return [node];
  if (ts.isConditionalExpression(node)) {
    return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    return [...outcomes(node.left), ...outcomes(node.right)];
  }
  return ts.isParenthesizedExpression(node) ? outcomes(node.expression) : [];
}

/** Finds sentences for people that stand in the code and in no phrase, so that no translation reaches them. */
export function saidInCode(code: string): string[] {
  const file = ts.createSourceFile('some.ts', code, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const read =
      ts.isPropertyAssignment(node) &&
      (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
      READ.has(node.name.text)
        ? [node.initializer]
        : [];
    const thrown =
      ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      REFUSAL.test(node.expression.text)
        ? node.arguments ?? []
        : [];
    for (const literal of [...read, ...thrown].flatMap(outcomes)) {
      const text = textOf(literal).replace(/\s+/g, ' ');
      if (isSentence(text)) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
