import ts from "typescript";
import { lineOf, parse, type SourceFile, walk } from "./source-files.ts";

const visibleAttributes = new Set(["title", "placeholder", "aria-label", "aria-description", "alt", "label"]);
const words = /\p{L}{2,}/u;

const joining = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Words that a reader would see but that no translator ever would: texts written straight into a .tsx file. */
export function hardCodedText(source: SourceFile): string[] {
  if (!/^app\/.*\.tsx$/.test(source.file) || source.file.endsWith(".test.tsx")) return [];
  const tree = parse(source);
  const findings: string[] = [];
  const report = (node: ts.Node, text: string) =>
    findings.push(`hard-coded text: ${source.file}:${lineOf(tree, node)} ${text.trim().slice(0, 60)}`);
  walk(tree, (node) => {
    if (ts.isJsxText(node) && words.test(node.text) && !isNotForReaders(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && isInText(node) && !isNotForReaders(node)) {
      for (const text of literalsIn(node.expression)) report(node, text);
    }
    if (ts.isJsxAttribute(node) && isVisible(node) && node.initializer) {
      for (const text of literalsIn(node.initializer)) report(node, text);
    }
  });
  return findings;
}

function isInText(node: ts.JsxExpression): boolean {
  return ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
}

function isVisible(attribute: ts.JsxAttribute): boolean {
  return visibleAttributes.has(attribute.name.getText()) && !namesLanguage(attribute.parent);
}

function isNotForReaders(node: ts.Node): boolean {
  const element = node.parent;
  if (!ts.isJsxElement(element)) return false;
  const { tagName, attributes } = element.openingElement;
  return ["style", "script"].includes(tagName.getText()) || namesLanguage(attributes);
}

/** An element with its own `lang` names that language in that language ("English"). */
function namesLanguage(attributes: ts.JsxAttributes): boolean {
  return attributes.properties.some(
    (attribute) => ts.isJsxAttribute(attribute) && ["lang", "translate"].includes(attribute.name.getText()),
  );
}

/** The texts among the possible outcomes of an expression. */
function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return words.test(node.text) ? [node.text] : [];
  if (ts.isJsxExpression(node)) return node.expression ? literalsIn(node.expression) : [];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  if (ts.isBinaryExpression(node)) {
    const { operatorToken, left, right } = node;
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return literalsIn(right);
    return joining.has(operatorToken.kind) ? [left, right].flatMap(literalsIn) : [];
  }
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .filter((text) => words.test(text));
  }
  return [];
}
