// The service worker: a page that says it is offline, the files of the build, and the empty log form that
// app/shared/kept-form.ts keeps for the member of this device. No other page is ever kept. A new version takes over
// at the next load: pages come from the network first, so nothing old can linger.
const shell = "shell-1";
const offline = "/offline";
const form = "/decisions/new";
const patience = 5000;

// Only pages that came from here take their files from here: for the others the browser's own cache is faster.
const keptPages = new Set();

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    dropCaches((name) => /^shell-/.test(name) && name !== shell).then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(open(event, pathname));
  else if (pathname.startsWith("/assets/") && (keptPages.has(event.clientId) || !self.navigator.onLine)) {
    event.respondWith(caches.match(request).then((known) => known ?? fetch(request)));
  }
});

// Only some browsers have this; in the others an open page sends what waits.
self.addEventListener("sync", (event) => {
  if (event.tag === "outbox") event.waitUntil(sendOutbox());
});

async function keepShell() {
  const answer = await fetch(offline, { cache: "reload" });
  if (!answer.ok) throw new Error(`no offline page: ${answer.status}`);
  const files = (await answer.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [];
  const cache = await caches.open(shell);
  await cache.addAll(files);
  await cache.put(offline, answer);
}

async function dropCaches(isOver) {
  for (const name of await caches.keys()) if (isOver(name)) await caches.delete(name);
}

async function open({ request, resultingClientId }, pathname) {
  const known = request.method === "GET" && pathname === form ? await caches.match(form) : undefined;
  const giveKept = async () => {
    keptPages.add(resultingClientId);
    return known ?? (await caches.match(offline)) ?? Response.error();
  };
  try {
    const answer = await (known ? inTime(fetch(request)) : fetch(request));
    // Whoever comes to the sign-in page is signed out: nothing of theirs stays for the next person.
    if (pathname === "/logout" || pathname.startsWith("/login"))
      await dropCaches((name) => name.startsWith("form:"));
    return known && answer.status >= 502 && answer.status <= 504 ? await giveKept() : answer;
  } catch {
    return giveKept();
  }
}

function inTime(answer) {
  return Promise.race([answer, new Promise((_, reject) => setTimeout(reject, patience))]);
}

// The same posts as sendOutbox in app/shared/outbox.ts, for when no page is open. Whatever is not simply taken
// waits for a page, where its author can read why; the server refuses what another member left.
async function sendOutbox() {
  const pages = await self.clients.matchAll({ type: "window" });
  if (pages.length > 0) return;
  await self.navigator.locks.request("outbox", async () => {
    const database = await asked(indexedDB.open("meegewogen"));
    const store = (mode) => database.transaction("waiting", mode).objectStore("waiting");
    for (const { seq, fields, memberId, problem } of await asked(store("readonly").getAll())) {
      if (problem) continue;
      const body = new URLSearchParams([...fields, ["member", memberId]]);
      const answer = await fetch("/decisions/waiting", { method: "POST", body, redirect: "manual" });
      if (!answer.ok) break;
      await asked(store("readwrite").delete(seq));
    }
    database.close();
  });
}

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
