// Runs one PostgreSQL server for as long as its standard input stays open, then stops it and removes its
// folder. Because the pipe closes however the parent ends (also by SIGKILL), no server is ever left behind.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const { command, args, folder, uid, gid } = JSON.parse(process.argv[2]);
const server = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"], cwd: folder, uid, gid });

server.on("error", (error) => {
  console.error(String(error));
  clearAndExit();
});
server.on("exit", clearAndExit);
// Ctrl-C reaches the whole process group; only the end of the parent may end us.
process.on("SIGINT", () => {});
process.on("SIGTERM", stop);
process.stdin.on("end", stop).on("error", stop).resume();

function stop() {
  // SIGQUIT: the data is thrown away, so there is nothing worth a careful shutdown.
  server.kill("SIGQUIT");
  setTimeout(() => server.kill("SIGKILL"), 3000).unref();
}

function clearAndExit() {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}
