import ts from "typescript";
import { lineOf, parse, type SourceFile, walk } from "./source-files.ts";

/** A key as the source names it; `*` stands for one part that the code fills in from a typed set. */
export interface UsedKey {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  /** Written as a text ("decisions.problem.titleMissing"): the compiler does not check that one. */
  readonly isText: boolean;
}

/**
 * Every translation key that the source uses: selectors (`$ => $.decisions.list.title`) and texts whose first
 * part is one of the namespaces.
 */
export function usedKeys(sources: readonly SourceFile[], namespaces: ReadonlySet<string>): UsedKey[] {
  return sources.filter(mayUseKeys).flatMap((source) => {
    const tree = parse(source);
    const keys: UsedKey[] = [];
    const keep = (node: ts.Node, key: string, isText: boolean) =>
      keys.push({ key, file: source.file, line: lineOf(tree, node), isText });
    walk(tree, (node) => {
      const selected = selectedKey(node);
      if (selected) keep(node, selected, false);
      if (ts.isStringLiteralLike(node) && isKeyText(node.text, namespaces)) keep(node, node.text, true);
    });
    return keys;
  });
}

function mayUseKeys({ file }: SourceFile): boolean {
  // A query names columns ("decisions.title"), never texts.
  return (
    /^app\/.*\.tsx?$/.test(file) &&
    !/(\.test\.tsx?|queries\.server\.ts|shared\/[^/]+\.server\.ts|\.d\.ts|strings\/\w+\.ts)$/.test(file)
  );
}

/** `$ => $.a[kind].title` gives "a.*.title". Only a parameter called `$` makes a selector. */
function selectedKey(node: ts.Node): string | undefined {
  if (!ts.isArrowFunction(node) || node.parameters[0]?.name.getText() !== "$") return undefined;
  const parts: string[] = [];
  let at: ts.Node = ts.isParenthesizedExpression(node.body) ? node.body.expression : node.body;
  while (!ts.isIdentifier(at)) {
    if (ts.isPropertyAccessExpression(at)) {
      parts.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at)) {
      parts.unshift(ts.isStringLiteralLike(at.argumentExpression) ? at.argumentExpression.text : "*");
      at = at.expression;
    } else return undefined;
  }
  return at.text === "$" && parts.length > 0 ? parts.join(".") : undefined;
}

function isKeyText(text: string, namespaces: ReadonlySet<string>): boolean {
  if (!/^[a-z]\w*(\.\w+)+$/.test(text)) return false;
  return namespaces.has(text.slice(0, text.indexOf(".")));
}
