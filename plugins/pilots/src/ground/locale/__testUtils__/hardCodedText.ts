import ts from 'typescript';

/** A text in the code that a reader would see, and no translation reaches. */
export interface HardCoded {
  text: string;
  line: number;
}

/** Props and options whose value somebody reads or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'confirm',
  'description',
  'done',
  'explain',
  'explanation',
  'header',
  'heading',
  'helperText',
  'hint',
  'label',
  'legend',
  'message',
  'offBecause',
  'placeholder',
  'primary',
  'secondary',
  'subheader',
  'subtitle',
  'summary',
  'text',
  'title',
  'tooltip',
]);

const LETTER = /\p{L}/u;

/** `primary` and `data-id` name things; `Save` and `two words` are read. */
const isRead = (text: string) => /\p{Lu}|\p{L}\s+\p{L}/u.test(text);

/** Something with a capital, a space and more words is a sentence wherever it stands. */
const isSentence = (text: string) => /^\p{Lu}\p{Ll}*\s+\p{Ll}+/u.test(text);

/** The literals that an expression can turn out to be: both sides of a choice, the fixed parts of a template. */
function outcomes(node: ts.Node): { node: ts.Node; text: string }[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [{ node, text: node.text }];
  }
  if (ts.isTemplateExpression(node)) {
    return [
      { node, text: node.head.text },
      ...node.templateSpans.flatMap(span => [
        { node: span, text: span.literal.text },
        ...outcomes(span.expression),
      ]),
    ];
  }
  if (ts.isConditionalExpression(node)) {
    return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const both =
      kind === ts.SyntaxKind.PlusToken ||
      kind === ts.SyntaxKind.BarBarToken ||
      kind === ts.SyntaxKind.QuestionQuestionToken;
    if (both) return [...outcomes(node.left), ...outcomes(node.right)];
    return kind === ts.SyntaxKind.AmpersandAmpersandToken
      ? outcomes(node.right)
      : [];
  }
  if (
    ts.isJsxExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node)
  ) {
    return node.expression ? outcomes(node.expression) : [];
  }
  return [];
}

const nameOf = (name: ts.Node) => name.getText().replace(/^['"]|['"]$/g, '');

/** What is thrown is for whoever mends the program. */
const isError = (node: ts.Node) =>
  ts.isNewExpression(node) && node.expression.getText().endsWith('Error');

/** Finds texts that are written into the code of a file instead of its messages. */
export function hardCodedText(code: string, fileName: string): HardCoded[] {
  const file = ts.createSourceFile(
    fileName,
    code,
    ts.ScriptTarget.Latest,
    true,
    fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found = new Map<number, HardCoded>();
  const add = (node: ts.Node, text: string) => {
    const start = node.getStart();
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.set(start, { text: text.replace(/\s+/g, ' ').trim(), line });
  };
  const visit = (node: ts.Node) => {
    if (isError(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) {
      return;
    }
    if (ts.isJsxText(node) && LETTER.test(node.text)) add(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      for (const { node: at, text } of outcomes(node)) {
        if (LETTER.test(text)) add(at, text);
      }
    }
    if (
      (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) &&
      node.initializer &&
      READ.has(nameOf(node.name))
    ) {
      for (const { node: at, text } of outcomes(node.initializer)) {
        if (isRead(text)) add(at, text);
      }
    }
    if (
      (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      isSentence(node.text)
    ) {
      add(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}
