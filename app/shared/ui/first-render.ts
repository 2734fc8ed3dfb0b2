import { useEffect, useState } from "react";

let isRunning = false;

/** True on the server and in the render that takes over its page, false for whatever is mounted later. */
export function useIsFirstRender(): boolean {
  const [isFirst] = useState(() => !isRunning);
  useEffect(() => {
    isRunning = true;
  }, []);
  return isFirst;
}
