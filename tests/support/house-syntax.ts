import ts from "typescript";
import type { Finding } from "./house-rules.ts";
import { isRouteModule, lineOf, parse, type SourceFile, walk } from "./source-files.ts";

const doorMakers = new Set(["door", "openDoor"]);
const rawSql = new Set(["raw", "lit", "id", "ref", "table"]);
const test = /\.test\.tsx?$/;

/** The house rules that need to read the syntax of a file. */
export function syntaxFindings(source: SourceFile): Finding[] {
  if (!/^(app|db)\/.*\.tsx?$/.test(source.file) || test.test(source.file)) return [];
  const tree = parse(source);
  const findings: Finding[] = [];
  if (isRouteModule(source.file) || source.file === "app/root.tsx")
    findings.push(...doorFindings(source.file, tree));
  walk(tree, (node) => {
    if (isInlineStyle(node, source.file)) {
      findings.push(
        found("no-inline-style", source.file, tree, node, "style= is refused by the page's own CSP"),
      );
    }
    if (isSqlWithVariable(node)) {
      findings.push(
        found(
          "sql-takes-no-variables",
          source.file,
          tree,
          node,
          `${node.getText(tree)} writes a variable into SQL`,
        ),
      );
    }
  });
  return findings;
}

function found(
  rule: Finding["rule"],
  file: string,
  tree: ts.SourceFile,
  node: ts.Node,
  message: string,
): Finding {
  return { rule, file, message: `line ${lineOf(tree, node)}: ${message}` };
}

/** Every loader and action is made by `door(...)` or `openDoor(...)`, and a route has one of each at most. */
function doorFindings(file: string, tree: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  const isServerFunction = (name: string) => name === "loader" || name === "action";
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      const names = exportedNames(statement);
      if (names.length === 0 || names.some(isServerFunction)) {
        findings.push(
          found("doors-are-locked", file, tree, statement, "a loader or action is passed on unseen"),
        );
      }
    }
    if (
      ts.isFunctionDeclaration(statement) &&
      isExported(statement) &&
      isServerFunction(statement.name?.text ?? "")
    ) {
      findings.push(
        found("doors-are-locked", file, tree, statement, `${statement.name?.text} is not a door`),
      );
    }
    if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const isDoor =
        initializer &&
        ts.isCallExpression(initializer) &&
        doorMakers.has(initializer.expression.getText(tree));
      if (isServerFunction(name.getText(tree)) && !isDoor) {
        findings.push(
          found("doors-are-locked", file, tree, statement, `${name.getText(tree)} is not a door`),
        );
      }
    }
  }
  walk(tree, (node) => {
    if (isIntentSwitch(node)) {
      findings.push(found("one-url-one-action", file, tree, node, "an intent makes two actions of one URL"));
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === "method" && isCompared(node)) {
      findings.push(
        found("one-url-one-action", file, tree, node, "a choice by method makes two actions of one"),
      );
    }
  });
  return findings;
}

function exportedNames(statement: ts.ExportDeclaration): string[] {
  const clause = statement.exportClause;
  return clause && ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isIntentSwitch(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "intent";
  if (ts.isJsxAttribute(node) && node.name.getText() === "name" && node.initializer) {
    return ts.isStringLiteral(node.initializer) && node.initializer.text === "intent";
  }
  return ts.isStringLiteral(node) && node.text === "intent" && ts.isCallExpression(node.parent);
}

function isCompared(node: ts.Node): boolean {
  const parent = node.parent;
  return (
    ts.isSwitchStatement(parent) ||
    (ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
        parent.operatorToken.kind,
      ))
  );
}

function isInlineStyle(node: ts.Node, file: string): boolean {
  if (/^app\/shared\/ui\/chart/.test(file)) return false;
  return ts.isJsxAttribute(node) && node.name.getText() === "style";
}

function isSqlWithVariable(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  if (!ts.isIdentifier(expression) || expression.text !== "sql" || !rawSql.has(name.text)) return false;
  return node.arguments.some(
    (argument) => !ts.isStringLiteralLike(argument) && !ts.isNumericLiteral(argument),
  );
}
