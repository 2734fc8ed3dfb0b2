import { useTranslation } from "react-i18next";
import { QrCode } from "./qr-code.tsx";

/** A card to print and hand over: name, QR, code and what to do with it. */
export function CodeCard({ name, code, link }: { name: string; code: string; link: string }) {
  const { t } = useTranslation();
  return (
    <article className="card flex max-w-md flex-wrap items-center gap-5 break-inside-avoid">
      <div className="w-36 flex-none">
        <QrCode text={link} label={t(($) => $.people.card.qr, { name })} />
      </div>
      <div className="min-w-0 flex-1 basis-[9.5rem]">
        <p className="font-semibold [overflow-wrap:anywhere]">{name}</p>
        <p className="my-2 font-mono text-[1.0625rem] font-bold tracking-wide whitespace-nowrap">{code}</p>
        <p className="hint">{t(($) => $.people.card.how)}</p>
        <p className="hint [overflow-wrap:anywhere]">{link.slice(0, link.lastIndexOf("/"))}</p>
      </div>
    </article>
  );
}
