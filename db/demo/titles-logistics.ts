/** One decision per line; how to read a line stands in `titles.ts`. */
export const logisticsTitles = {
  nl: `
d3c3 | Is een levering van {product} te laat, dan sturen wij eerst zelf een bericht | - | complaints | smot | service+,it+ | - | Bellen kost meer tijd, maar daarna belt bijna niemand zelf.
d2o3 | De uiterste besteltijd op {day} gaat van elf uur naar negen uur 's avonds | capacity,staff | behaviour | fmot,smot | marketing,sales,service | - | Marketing moet de website nog aanpassen.
d2o2 | In {place} bezorgen we {furniture} tot de voordeur en niet meer tot in de kamer | staff,capacity | complaints | smot | service | - | Tillen op de trap gaf te veel rugklachten.
d3c2 | Chauffeurs in {place} nemen oude {furniture} gratis mee terug | price | spoke | smot | sales+ | - | -
d3s3 | Retouren van {product} verwerken we binnen drie werkdagen | capacity | complaints,behaviour | smot | other+,service | - | -
i1o3 | We stapelen {product} in het magazijn een laag hoger | process | none | behind | - | - | -
d2o2 | De avondroute in {place} stopt op {day} | price,capacity | behaviour | smot | sales,service+ | - | -
d4c1 | Een chauffeur wacht tien minuten bij klanten die slecht ter been zijn | process | spoke | smot | - | klanten met een beperking | -
i2o3 | Voor {product} gebruiken we minder plastic en meer papier om de doos te vullen | strategy | market | smot | purchasing+ | - | -
d3c2 | Bij {furniture} plakken we de handleiding aan de buitenkant van de doos | - | complaints | smot | design+ | - | -
d3c2 | Schade aan {product} lossen we op in {place} zelf, zonder eerst de vervoerder te vragen | other_dept | complaints | smot | service+ | - | -
n1o1 | De heftrucks in het magazijn rijden een andere route om de pauzeruimte | staff | belief | - | - | - | -
i2s3 | Op {day} tellen we de voorraad van {product} zodat de webshop klopt | - | frontline | fmot | it+ | - | -
d1o3 | Een tijdvak van twee uur wordt een tijdvak van vier uur in {place} | price,capacity | none | smot | marketing,service | - | De tweede bus viel weg en er was geen geld voor een nieuwe.
d3c2 | De klant kan tot de avond ervoor zelf een andere bezorgdag kiezen | tech | survey | smot | it+,service+ | - | Dit was de vraag die we het vaakst hoorden.
d3c1 | Een zoekgeraakt pakket sturen we dezelfde dag opnieuw | price | complaints | smot | other+ | - | -
i2o2 | Een tweede controle op {product} voor het inpakken vervalt op drukke dagen | deadline,capacity | belief | smot | - | - | -
d2o2 | Pakketten voor {place} gaan een dag eerder de deur uit en komen op een vast tijdstip | other_dept | behaviour | smot | sales+ | - | -
i3c2 | Chauffeurs vertellen aan het eind van de dag wat klanten aan de deur zeiden | - | frontline | behind | service+ | - | -
d3c2 | Tweedehands {furniture} verkopen we in {place} met een eerlijk kaartje | margin | trial | zmot,fmot | sales+,legal+ | - | -
d3o2 | Bij gladheid rijden we in {place} niet, ook als de klant erop rekent | staff,law | complaints | smot | service+ | - | We bellen iedereen voor negen uur.
i1o2 | Tijdelijke krachten in het magazijn krijgen een halve dag uitleg over {product} | deadline | none | behind | hr+ | - | -
d4c1 | Een bed dat niet door het trapgat past, ruilen we zonder kosten | price | spoke,complaints | fmot,smot | sales+ | - | -
d2o2 | De pakketdienst mag {product} bij de buren in {place} afgeven als niemand thuis is | process | market | smot | legal,service | - | -
`,
  en: `
i2o2 | We pack {product} in one box instead of two | price,process | belief | smot | purchasing+ | - | -
d3c2 | Drivers in {place} call the customer half an hour before they arrive | capacity | complaints | smot | service+ | - | Fewer missed deliveries so far, but it takes time.
d2o2 | Deliveries of {product} on {day} move to the afternoon | capacity | behaviour | smot | sales,service | - | -
i3c2 | We test a stronger corner for the packaging of {furniture} with fifty orders | - | trial | smot | purchasing+ | - | -
i1o3 | The night shift no longer checks the spare screws for {furniture} | deadline | none | smot | - | - | -
d3c1 | A customer who is ill may move the delivery in {place} on the same day | - | spoke | smot | service+ | - | -
d3s2 | Return labels for {product} go into the box again, next to the online version | - | complaints | smot | it,purchasing+ | - | -
n1o1 | The dock doors on the north side get new numbers | process | belief | - | - | - | -
d2o3 | We ask the carrier for a photo at every delivery of {product} in {place} | liability | complaints | smot | legal+,service+ | - | -
`,
};
