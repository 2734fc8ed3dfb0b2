/** One decision per line; how to read a line stands in `titles.ts`. */
export const serviceTitles = {
  nl: `
d4c1 | We bellen de pakketdienst zelf als een bestelling met {product} zoek is | - | complaints,spoke | smot | logistics+ | - | Klanten hoeven nu niet meer zelf achter de vervoerder aan.
d3c1 | Een klant met een te late levering van {product} krijgt een tegoed zonder overleg | - | complaints | smot | other | - | -
d3c2 | Geen maximale gesprekstijd meer voor vragen over {product} | capacity | observed,compliments | smot | - | - | Gesprekken duren iets langer, maar minder mensen bellen terug.
d3o2 | De telefoon is op {day} een uur korter open | capacity,staff | behaviour | fmot,smot | sales+ | - | Op dat uur bellen de minste klanten.
d4c1 | We sturen gratis een nieuw onderdeel als er bij {furniture} iets ontbreekt | price | complaints | smot | logistics+,purchasing | - | -
d3c2 | Klanten uit {place} krijgen een vaste contactpersoon bij een herhaalde klacht | capacity | complaints,spoke | smot,umot | sales+ | terugkerende klanten | -
d2o2 | Vragen over {product} beantwoorden we eerst met een standaardtekst | capacity,process | behaviour | smot | - | - | -
d3s2 | In de chat zetten we eerst een medewerker en daarna pas de chatbot | tech | observed | fmot,smot | it+ | - | -
d4c2 | Klanten mogen {product} ook na dertig dagen terugsturen als de doos nog dicht is | margin | spoke,complaints | smot | legal+,logistics | - | -
d3c3 | Bij storing zetten we binnen tien minuten een bericht in het keuzemenu | - | complaints,frontline | smot | it+ | - | In de proef belde een derde minder mensen.
d1o3 | Het keuzemenu krijgt een extra keuze voor bestellingen van bedrijven | process | none | fmot | sales | zakelijke klanten | -
d4c1 | Oudere klanten met een vraag over {product} mogen altijd bellen in plaats van chatten | - | spoke,complaints | fmot,smot | - | oudere klanten | -
i3c2 | Elke klacht over {product} bespreken we op maandag met inkoop | - | complaints | behind | purchasing+ | - | -
d2o3 | Na zes uur 's avonds beantwoorden we alleen nog berichten, geen telefoon | capacity,price | behaviour | smot | board | - | -
d3c1 | Wie twee keer belt over {product}, spreekt de tweede keer een ervaren collega | - | complaints | smot | - | - | -
i2s2 | Nieuwe collega's luisteren drie dagen mee voordat ze zelf bellen | capacity | frontline | smot | hr+ | - | Eerst was het één dag.
d4c2 | We bellen klanten terug op een tijd die zij zelf kiezen | - | trial,spoke | smot | it+ | - | De proef in Breda liep goed: bijna niemand miste het gesprek.
d3c2 | Een retour van {product} mag ook zonder bon als we de bestelling kunnen vinden | process,control | complaints | smot | sales+,other | - | -
i3c3 | De oorzaak van een klacht over {product} leggen we voortaan vast in gewone woorden | - | frontline | behind | it | - | -
d1o3 | Een klacht over {product} sluiten we na veertien dagen zonder reactie | process | none | smot | - | - | -
d3c2 | Een compliment van een klant sturen we dezelfde dag door naar de afdeling | - | compliments | umot | logistics,sales | - | -
d4c1 | Een klant in rouw hoeft geen papieren te sturen om een bestelling te stoppen | law | spoke | smot | legal+,other | - | Juridische zaken vond een mildere vorm die ook mag.
n2o1 | We gebruiken een ander rooster voor de pauzes van het avondteam | staff | belief | - | - | - | -
d2o2 | Bij drukte op {day} nemen we eerst de telefoon op en daarna pas de berichten | capacity | belief | smot | - | - | -
d3c2 | Voor de monteursafspraak in {place} sturen we een uur van tevoren een bericht | tech | complaints,survey | smot | logistics+,it | - | -
d3s3 | Vragen over een rekening handelen we zelf af en sturen we niet door | process | behaviour | smot | other+ | - | -
d4c1 | Een klant met een kapotte levering van {furniture} kiest zelf: nieuw product of geld terug | price | complaints | smot | logistics,other+ | - | -
`,
  en: `
d4c1 | We replace {product} straight away when the first delivery arrived damaged | price | complaints | smot | logistics+ | - | -
d3c2 | Questions in English about {product} get a reply within one working day | capacity | behaviour | smot | - | English-speaking customers | -
d3c1 | Agents may waive the delivery fee once when we missed the time slot in {place} | price | complaints | smot | logistics+,other | - | Most colleagues use it once or twice a week.
d2o2 | Chat closes at nine in the evening instead of ten on {day} | capacity | behaviour | fmot | - | - | -
d3s3 | We drop the survey after every call and ask once a quarter instead | - | survey,spoke | umot | marketing+ | - | Customers told us they were tired of surveys.
i3c2 | We share the three most common questions about {product} with the web team every Friday | - | frontline | zmot,fmot | it+,design+ | - | -
d4c1 | We call back every customer who rated the repair of {furniture} with a low score | - | survey | umot | - | - | -
d1o3 | Refunds above 250 euros need a second signature from {day} onwards | control,process | none | smot | other+ | - | -
d3c2 | Customers who move house can change their delivery address by phone until the last day | tech | spoke | smot | logistics+,it | movers | -
`,
};
