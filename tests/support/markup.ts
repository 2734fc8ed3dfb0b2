/** Tags that our own Content-Security-Policy would block: styles and handlers in attributes, scripts without the nonce. */
export function unsafeMarkup(html: string, nonce?: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) => {
    if (/\s(style|on[a-z]+)=/i.test(tag.replaceAll(/"[^"]*"/g, '""'))) return true;
    if (!/^<script/i.test(tag)) return false;
    const given = /\snonce="([^"]+)"/.exec(tag)?.[1];
    return given === undefined || (nonce !== undefined && given !== nonce);
  });
}
