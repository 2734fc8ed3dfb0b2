/** One decision per line; how to read a line stands in `titles.ts`. */
export const salesTitles = {
  nl: `
d4c1 | In de winkel in {place} raden we een kleiner model aan als dat genoeg is | quarter | spoke | fmot | - | - | Zulke klanten komen vaak terug voor iets anders.
d2o2 | De winkel in {place} gaat op {day} een uur later open | capacity,staff | behaviour | fmot | service | - | -
d3c2 | Bij {product} zetten we voortaan de totale prijs met bezorging op het kaartje | competitor | complaints | fmot | marketing+ | - | -
d3s2 | In {place} komt een stille hoek om matrassen in rust te proberen | - | observed,spoke | fmot | design+ | - | -
d1o2 | Op {furniture} geven we korting als de klant ook een verzekering neemt | quarter | none | fmot | legal,marketing | - | De verkoopcijfers van het kwartaal gaven de doorslag.
d4c1 | We sturen een klant naar een andere winkel als wij niets passends hebben | margin | spoke | zmot,fmot | - | - | -
d3c2 | De winkel in {place} ruilt {product} zonder doos als het product heel is | process | complaints | smot | logistics+,other | - | -
d3c1 | Een klant in een rolstoel krijgt in {place} hulp bij het proberen van bedden | - | spoke,observed | fmot | - | klanten met een beperking | -
d2o3 | Bij een offerte boven tweeduizend euro vragen we een aanbetaling | other_dept | belief | fmot | other+ | zakelijke klanten | -
d2o2 | Het aantal kassa's in {place} gaat van drie naar twee | price,capacity | behaviour | fmot | board | - | We kijken na een maand hoe lang de rij is.
d4c2 | We beloven voor {product} alleen een leverdag die het magazijn heeft bevestigd | quarter | complaints,frontline | fmot,smot | logistics+ | - | We verkopen iets minder snel, maar de belofte klopt.
i3c2 | Op {day} beginnen we met tien minuten over wat klanten in {place} vertelden | - | frontline | behind | - | - | -
d3c1 | Klanten mogen een bureaustoel een week thuis proberen | margin | trial | fmot,smot | logistics+,legal | thuiswerkers | -
d2o2 | In {place} verkopen we {furniture} alleen nog op bestelling | price,process | market | fmot | purchasing+ | - | -
i2o1 | Bonus in {place} hangt deze maand af van verkochte {product} | quarter,leader | belief | behind | hr,board | - | -
d3c2 | Wie online kocht, kan in {place} ook aan de balie terecht met een vraag | other_dept | complaints | smot | service+,it | - | -
d4c1 | We zeggen eerlijk dat een houten tafel kan verkleuren in de zon | - | complaints | zmot,fmot | marketing+ | - | -
n1o1 | De kantine van de winkel in {place} krijgt een nieuw koffieapparaat | staff | none | - | - | - | -
d1o2 | De showroom in {place} laat voortaan alleen de duurdere lijn zien | margin,strategy | market | zmot | marketing+,purchasing | - | -
d3s2 | Studenten in Groningen krijgen een verhuispakket met bezorging op zaterdag | - | market,spoke | fmot,smot | logistics+,marketing+ | studenten | -
d2o2 | Voor het monteren van {furniture} in {place} rekenen we voortaan een vast bedrag | price | behaviour | fmot,smot | service,other+ | - | -
d3c2 | Adviseurs mogen bij {product} tot vijftig euro zelf een klacht oplossen | control | complaints | smot,umot | other+ | - | -
d3c2 | De wachttijd bij het slaapadvies in {place} staat voortaan op een bord | - | observed | fmot | - | - | Mensen haken minder vaak af als ze weten hoe lang het duurt.
d2s3 | Zakelijke klanten krijgen één prijslijst voor winkel en webshop | tech | market | zmot,fmot | it+,marketing+ | zakelijke klanten | -
`,
  en: `
d4c1 | We tell customers in {place} when a cheaper model of {product} would do | quarter | spoke | fmot | - | - | -
d3c2 | The shop in {place} gets signs in English for collecting online orders | - | observed | smot | marketing+ | English-speaking customers | -
d2o2 | We stop holding {product} for customers longer than three days in {place} | process | behaviour | fmot | logistics | - | -
d3c2 | Staff in {place} may match the web shop price at the till without asking | control | complaints | fmot | other+,it | - | -
d1o2 | The floor plan in {place} moves {product} to the entrance for the campaign | quarter,competitor | market | zmot | marketing+ | - | -
d3s1 | A home visit for measuring comes before every order of a made-to-size wardrobe | - | complaints | fmot | logistics+ | - | -
d2o2 | We no longer accept cash at the shop in {place} on late opening nights | staff | belief | fmot | other+,legal+ | - | Safety of colleagues came first, after we talked about older customers.
d3c2 | Expats can book a sleep consultation in English on {day} | - | trial | zmot,fmot | - | expats | -
`,
};
