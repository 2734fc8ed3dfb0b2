/** Board and design. One decision per line; how to read a line stands in `titles.ts`. */
export const boardTitles = {
  nl: `
d1o3 | Een deel van het geld voor service gaat naar verkoop | quarter | belief | smot | service,sales+ | - | -
i3c4 | Tevreden klanten worden een doel van de directie, naast omzet | quarter | survey,spoke | behind | hr+,other+ | - | -
d2o2 | We openen dit jaar geen vijfde winkel | margin,price | market | zmot | sales+ | - | -
i2o3 | Elke afdeling levert vijf procent op het budget in | quarter,price | none | behind | service,it,logistics | - | -
d3s4 | Gratis bezorgen boven vijftig euro houden we vol, ook nu het tegenzit | quarter,margin | behaviour,survey | fmot,smot | marketing+,logistics+ | - | We hebben drie keer overwogen om te stoppen.
i3c3 | Ieder directielid luistert een dagdeel per maand mee bij de klantenservice | - | observed | behind | service+ | - | -
d1o3 | De prijzen van {product} gaan nog voor het einde van het kwartaal omhoog | quarter,margin | market | fmot | sales,marketing+ | - | -
d2o2 | De koopzondag in {place} blijft, met minder mensen op de vloer | capacity,competitor | market | fmot | sales,hr+ | - | -
i1o2 | Alle uitgaven aan onderzoek bij klanten gaan voortaan langs de directie | control,leader | belief | behind | marketing,design | - | -
d3c2 | De reparatiedienst in {place} blijft open, ook al kost hij geld | quarter,margin | spoke,complaints | smot,umot | service+,logistics+ | - | -
`,
  en: `
d2o4 | We keep the delivery promise and pay the carrier more on {day} | price | complaints | smot | logistics+ | - | -
i1o3 | The investment in the customer portal moves to next year | quarter | none | smot | it,service | - | -
i3c3 | Shop managers in {place} may solve any complaint up to 200 euros | control | frontline | smot | sales+,other+ | - | A test in one shop cost less than we feared.
`,
};

export const designTitles = {
  nl: `
d4c4 | Bestellen gaat in drie stappen in plaats van vijf | - | trial,behaviour | fmot | it+,marketing+ | - | Zes van de acht klanten waren sneller klaar.
d3c3 | De contactknop staat voortaan op elke pagina op dezelfde plek | - | observed,complaints | zmot,fmot | it+,service+ | - | -
d3s2 | De handleiding van {furniture} wordt een tekening met zes stappen | - | trial | smot | purchasing+,logistics | - | -
d3c2 | Het label op {product} krijgt grotere letters | price | observed | fmot,smot | purchasing+ | oudere klanten | -
d2o3 | De nieuwe huisstijl houdt de grijze tekst op wit | strategy,leader | belief | zmot | marketing+ | - | In de test lazen oudere mensen dit slecht.
d4c2 | We testen elk nieuw scherm met drie klanten uit {place} | deadline | trial | zmot,fmot | it+ | - | -
d3c2 | De montage van {furniture} kan met één sleutel | price | observed,spoke | smot | purchasing+ | - | -
d2o2 | De keuzehulp voor {product} laten we deze maand weg | deadline,capacity | behaviour | zmot | marketing,it+ | - | -
i3s2 | Afgekeurde ontwerpen bespreken we met de winkel in {place} | - | frontline | behind | sales+ | - | -
`,
  en: `
d3c3 | The page for {furniture} shows the size next to a person | - | trial | zmot | marketing+,it+ | - | -
d4c2 | We watch five customers put together one of our {furniture} before every redesign | deadline | observed | smot | purchasing+ | - | -
d2o3 | The filter for colours stays in the menu, although it tested badly | tech | trial | zmot | it+ | - | -
d3c2 | Symbols on the care label of {product} get a short text beside them | price | complaints | smot | purchasing+,legal+ | - | -
`,
};
