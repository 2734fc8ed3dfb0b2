import { Component, lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from "react";
import type { TrendCanvasProps } from "./chart-trend-canvas.tsx";

const TrendCanvas = lazy(async () => ({ default: (await import("./chart-trend-canvas.tsx")).TrendCanvas }));

interface Props extends Omit<TrendCanvasProps, "onDrawn"> {
  readonly frame: RefObject<HTMLElement>;
  readonly onLive: (isLive: boolean) => void;
}

/** Brings chart.js under the drawing when that comes into view. When it cannot be had, the drawing stays. */
export function TrendLive({ frame, onLive, ...props }: Props) {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    // A canvas does not follow the colours that a reader forces on the page; the drawing does.
    if (!frame.current || matchMedia("(forced-colors: active)").matches) return;
    const watch = new IntersectionObserver(
      (entries) => setNear((before) => before || entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: "200px" },
    );
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [frame]);
  if (!isNear) return null;
  return (
    <OrNothing onFailed={() => onLive(false)}>
      <Suspense fallback={null}>
        <div className="chart-canvas">
          <TrendCanvas {...props} onDrawn={onLive} />
        </div>
      </Suspense>
    </OrNothing>
  );
}

class OrNothing extends Component<{ onFailed: () => void; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
