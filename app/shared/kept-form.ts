const form = "/decisions/new";
const kept = "form:";

/**
 * Keeps the empty log form of this member on their own device, with the files it needs, so that `public/sw.js` can
 * open it without a connection. Nothing of anybody else stays; a shared device keeps nothing.
 */
export async function keepForm(memberId: string, sharedDevice: boolean): Promise<void> {
  const name = kept + memberId;
  for (const other of await caches.keys()) {
    if (other.startsWith(kept) && (sharedDevice || other !== name)) await caches.delete(other);
  }
  if (sharedDevice) return;
  const stamp = [window.__remixManifest.version, document.documentElement.lang, new Date().toDateString()];
  const cache = await caches.open(name);
  const known = await cache.match(form);
  if (known?.headers.get("X-Kept") === stamp.join(" ")) return;
  await textsAreHere();
  const answer = await fetch(form, { headers: { "X-Kept": "1" }, redirect: "error" });
  if (!answer.ok) return;
  const page = await answer.text();
  const assets = new Set([
    ...(page.match(/\/assets\/[\w.-]+/g) ?? []),
    ...performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname),
  ]);
  const wanted = [...assets].filter((path) => path.startsWith("/assets/"));
  await cache.addAll(wanted);
  const headers = new Headers(answer.headers);
  // The body is plain by now.
  for (const header of ["Content-Encoding", "Content-Length"]) headers.delete(header);
  headers.set("X-Kept", stamp.join(" "));
  await cache.put(form, new Response(page, { headers }));
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    if (path !== form && !assets.has(path)) await cache.delete(path);
  }
}

/** Texts come by room, and those of the form may be the last. */
function textsAreHere(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName("all texts here").length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: "mark", buffered: true });
  });
}
