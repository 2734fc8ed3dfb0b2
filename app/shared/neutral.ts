// Leading quotes count as part of the danger, so that a text that already starts with one survives the way back.
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const neutralised = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Keeps a spreadsheet from running a text as a formula. */
export function neutralise(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** Undoes exactly what `neutralise` did; any other text stays as it is. */
export function restore(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}
