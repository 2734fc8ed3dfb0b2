import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Deck, escaped, palette, type SlideElement } from "../rules.ts";

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const accents = ["brand", "orange", "grey", "ink", "weight3", "weight1"] as const;

/** What the library leaves undone: language, alternative texts, header rows, notes in paragraphs, our own colours. */
export function finish(bytes: Uint8Array, deck: Deck): Uint8Array {
  const files = unzipSync(bytes);
  const elements = deck.slides.flatMap((slide) => slide.elements);
  for (const [name, content] of Object.entries(files)) {
    if (!name.endsWith(".xml")) continue;
    const xml = strFromU8(content).replaceAll(/\b(lang|altLang)="en-US"/g, `$1="${deck.language}"`);
    files[name] = strToU8(finished(name, xml, deck, elements));
  }
  return zipSync(files, { level: 6 });
}

function finished(name: string, xml: string, deck: Deck, elements: readonly SlideElement[]): string {
  if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return finishedSlide(xml, deck, elements);
  if (/^ppt\/slideLayouts\//.test(name)) return decorated(xml);
  if (/^ppt\/notesSlides\//.test(name))
    return xml.replace(/<a:p><a:r>(.*?)<a:t>([^<]*)<\/a:t><\/a:r>/s, paragraphs);
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return finishedChart(xml, deck);
  if (/^ppt\/theme\//.test(name)) return inOurColours(xml);
  if (name === "docProps/core.xml")
    return xml.replace("</cp:coreProperties>", `<dc:language>${deck.language}</dc:language>$&`);
  return xml;
}

function finishedSlide(xml: string, deck: Deck, elements: readonly SlideElement[]): string {
  let id = 1;
  return (
    xml
      .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
      // The hatch of the pages: a hidden figure never looks like a value.
      .replaceAll(
        `<a:solidFill><a:srgbClr val="${palette.hidden}"/></a:solidFill>`,
        `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${palette.hatch}"/></a:fgClr><a:bgClr><a:srgbClr val="${palette.surface}"/></a:bgClr></a:pattFill>`,
      )
      .replaceAll(
        /<p:cNvPr id="\d+" name="@(\d+)@"(?: descr="[^"]*")?(\/>|>)/g,
        (_, mark: string, end: string) => named(elements[Number(mark)], deck, end === "/>"),
      )
      // The library counts tables by themselves, and two things would share an id.
      .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
  );
}

function named(element: SlideElement | undefined, deck: Deck, isClosed: boolean): string {
  const alt = element && "alt" in element ? element.alt : undefined;
  const name = escaped(element ? deck.names[element.kind] : "");
  const descr = alt ? ` descr="${escaped(alt)}"` : "";
  const isDecoration = element?.kind === "shape" && !alt;
  return `<p:cNvPr id="0" name="${name}"${descr}${isClosed ? "/>" : `>${isDecoration ? decorative : ""}`}`;
}

/** The bar at the top of every slide says nothing. */
function decorated(xml: string): string {
  return xml.replaceAll(/(<p:cNvPr id="\d+" name="Shape \d+")>(?=<\/p:cNvPr>)/g, `$1>${decorative}`);
}

function paragraphs(_: string, run: string, text: string): string {
  return text
    .split("\n")
    .map((line, i) => `${i > 0 ? "</a:p>" : ""}<a:p><a:r>${run}<a:t>${line}</a:t></a:r>`)
    .join("");
}

/** Gaps, language, and the order of the standard: not every program forgives what stands in another place. */
function finishedChart(xml: string, deck: Deck): string {
  return (
    xml
      // A quarter without a figure is a gap, not an empty number.
      .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
      .replaceAll(/<c:lineChart>.*?<\/c:lineChart>/gs, (line) =>
        line
          .replace("<c:lineChart>", '$&<c:grouping val="standard"/>')
          .replaceAll(/\s*<c:invertIfNegative val="0"\/>/g, ""),
      )
      .replaceAll(/(<c:dLbls>(?:(?!<c:dLbls>).)*?<\/c:dLbls>)((?:\s*<c:(dPt|marker)>.*?<\/c:\3>)+)/gs, "$2$1")
      // A third axis that is not there.
      .replaceAll(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/g, "$1")
      .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
      .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${deck.language}"/>`)
  );
}

function inOurColours(xml: string): string {
  return accents.reduce(
    (theme, colour, i) =>
      theme.replace(new RegExp(`(<a:accent${i + 1}><a:srgbClr val=")[0-9A-F]{6}`), `$1${palette[colour]}`),
    xml,
  );
}
