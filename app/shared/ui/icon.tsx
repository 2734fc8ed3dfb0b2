const paths = {
  plus: "M12 5v14M5 12h14",
  back: "M19 12H5m6-6-6 6 6 6",
  edit: "M4 20h4L19 9l-4-4L4 16v4Z",
  home: "M4 11 12 4l8 7v9h-5v-6H9v6H4v-9Z",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  chart: "M4 20V4m0 16h16M8 16v-4m4 4V8m4 8v-6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 4-6 8-6s8 2 8 6",
  gear: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0-13v3m0 14v3M4.9 4.9 7 7m10 10 2.1 2.1M2 12h3m14 0h3M4.9 19.1 7 17M17 7l2.1-2.1",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm10 3-5-5",
  lock: "M6 11h12v10H6V11Zm3 0V7a3 3 0 0 1 6 0v4",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  star: "m12 3 2.7 5.8 6.3.8-4.6 4.3 1.2 6.2L12 17l-5.6 3.1 1.2-6.2L3 9.6l6.3-.8L12 3Z",
  flag: "M5 21V4m0 0h13l-3 4.5 3 4.5H5",
  upload: "M12 16V4m-5 5 5-5 5 5M4 20h16",
  download: "M12 4v12m-5-5 5 5 5-5M4 20h16",
  check: "m5 12 5 5 9-11",
  warning: "M12 3 2 20h20L12 3Zm0 6v5m0 3h.01",
  close: "M6 6l12 12M18 6 6 18",
  calendar: "M4 6h16v14H4V6Zm0 5h16M8 3v4m8-4v4",
  out: "M14 4H5v16h9m-3-8h10m-4-4 4 4-4 4",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
} as const;

export type IconName = keyof typeof paths;

/** Always beside a text that says the same, so it is hidden from screen readers. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      className={`h-5 w-5 flex-none ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
