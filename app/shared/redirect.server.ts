import { redirect } from "@remix-run/node";

/**
 * The path, search and fragment of an address on our own origin; anything else becomes the fallback.
 * Browsers read a backslash as a slash and skip control characters, so both are refused.
 */
export function ownPath(value: string | null | undefined, fallback = "/"): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it refuses
  if (!value?.startsWith("/") || /[\\\u0000-\u001f\u007f]/.test(value)) return fallback;
  const base = "http://own.invalid";
  try {
    const url = new URL(value, base);
    return url.origin === base && !url.pathname.startsWith("//")
      ? url.pathname + url.search + url.hash
      : fallback;
  } catch {
    return fallback;
  }
}

/** After a write: to a page of our own, never to an address that somebody typed. */
export function goTo(path: string, headers?: HeadersInit) {
  return redirect(ownPath(path), { status: 303, ...(headers ? { headers } : {}) });
}
