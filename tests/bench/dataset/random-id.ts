const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Random ids like the app's own (version 4), and the same ones in every run. @param random numbers in [0, 1) */
export function idMaker(random: () => number): () => string {
  const bytes = new Uint8Array(16);
  const words = new DataView(bytes.buffer);
  const at = (i: number) => hex[bytes[i] as number] as string;
  return () => {
    for (let i = 0; i < 16; i += 4) words.setUint32(i, random() * 4_294_967_296);
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    return `${at(0)}${at(1)}${at(2)}${at(3)}-${at(4)}${at(5)}-${at(6)}${at(7)}-${at(8)}${at(9)}-${at(10)}${at(11)}${at(12)}${at(13)}${at(14)}${at(15)}`;
  };
}
