/** One decision per line; how to read a line stands in `titles.ts`. */
export const marketingTitles = {
  nl: `
d1o4 | De campagne belooft {product} morgen in huis | competitor,quarter | market | zmot,fmot | logistics,service | - | Het magazijn hoorde het pas na de start.
d3c4 | We sturen één nieuwsbrief per week in plaats van drie | quarter | behaviour,survey | umot | sales | - | De omzet per bericht ging omhoog.
d3c3 | De voorwaarden van de actie met {product} staan boven de knop en niet onderaan | - | complaints | zmot,fmot | legal+ | - | -
d2o3 | De actieprijs voor {product} geldt alleen in de webshop | quarter,process | behaviour | fmot | sales | - | -
d4c3 | Bij {product} noemen we op de pagina ook voor wie ze minder geschikt zijn | margin | complaints,spoke | zmot | sales+,design+ | - | -
d1o2 | We tonen een aftelklok bij de aanbieding van {product} | quarter,competitor | market | fmot | it+ | - | -
d3c3 | Een slechte beoordeling van {product} laten we staan, met ons antwoord erbij | leader | spoke | zmot,umot | service+ | - | -
d2o2 | De folder in {place} verdwijnt en wordt een bericht in de app | price | behaviour | zmot | sales | oudere klanten | -
d3s3 | De foto's van {furniture} maken we voortaan in echte woonkamers | - | spoke | zmot | - | - | -
i2o2 | Het budget voor {place} gaat naar advertenties op zoekwoorden | quarter | behaviour | zmot | sales+ | - | -
d3c2 | Klanten kiezen zelf over welke onderwerpen ze bericht krijgen | tech | survey | umot | it+,legal+ | - | -
d1o3 | De klantenkaart geeft pas punten vanaf vijftig euro | margin | none | umot | sales,other+ | vaste klanten | -
d3c2 | Bewoners in {place} proberen {product} uit en wij plaatsen hun eerlijke verhaal | - | trial,spoke | zmot,umot | - | - | -
d2o3 | In de campagne staat een maand bedenktijd in plaats van honderd nachten | liability,price | market | zmot | legal+,sales+ | - | -
n1o1 | We kiezen een ander bureau voor de drukwerkproeven | price | belief | - | purchasing+ | - | -
d3s3 | Service leest elke campagne een week voor de start mee | deadline | frontline | zmot | service+ | - | -
d2o4 | De slogan op de bestelbussen wordt korter | strategy,leader | belief | zmot | logistics | - | -
d4c2 | We stoppen een advertentie voor {product} omdat de levertijd niet klopt | quarter | complaints | zmot,fmot | logistics+,service+ | - | -
d2o2 | Op {day} plaatsen we geen berichten meer op sociale media | capacity | behaviour | umot | service | - | -
`,
  en: `
d3c3 | The product page for {product} shows real delivery times instead of the fastest one | quarter,competitor | complaints | zmot,fmot | logistics+,it+ | - | -
d1o3 | We raise the advertised discount on {product} by raising the old price first | quarter | none | zmot | legal,sales | - | We agreed to review this one after the campaign.
d2o2 | The opening offer in {place} is limited to the first hundred visitors | price | market | fmot | sales+ | - | -
d3c2 | We ask customers in {place} which newsletter they would miss | - | survey,spoke | umot | - | - | -
d3s3 | Size guides for {furniture} get a drawing made with customers | - | trial | zmot | design+ | - | -
d2o4 | The brand film uses actors instead of colleagues from the shops | deadline | belief | zmot | hr | - | -
d4c2 | We correct a wrong claim about {product} and tell everyone who bought it | quarter,liability | complaints | umot | legal+,service+ | - | -
`,
};
