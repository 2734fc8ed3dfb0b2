/** One decision per line; how to read a line stands in `titles.ts`. */
export const itTitles = {
  nl: `
d3c4 | Onderhoud aan de webshop doen we na middernacht en niet meer op {day} overdag | staff | behaviour | fmot | service+ | - | -
d3c3 | De foutmelding bij een mislukte betaling zegt voortaan wat je kunt doen | - | complaints,behaviour | fmot | service+,design+ | - | -
d1o3 | De chatbot komt voor de medewerker te staan bij vragen over {product} | tech,price | none | fmot,smot | service | - | -
i1o3 | We stappen over op een ander pakket voor het voorraadbeheer | tech,price | market | behind | logistics+,purchasing | - | -
d2o3 | Inloggen met een code per bericht wordt verplicht bij een nieuw adres | law,liability | market | fmot | legal+,service | - | Veiligheid ging voor, we maakten wel een korte uitleg.
d3c3 | De zoekfunctie begrijpt nu ook spelfouten bij {product} | - | behaviour | zmot | design+ | - | -
d2o4 | We laden de foto's van {product} kleiner zodat de pagina sneller opent | tech | behaviour | zmot,fmot | marketing+ | - | -
n1o1 | De testserver verhuist naar een andere ruimte | tech | belief | - | - | - | -
i2o2 | Het koppelen van het kassasysteem in {place} schuift een maand op | capacity,other_dept | frontline | fmot | sales+ | - | -
d3c2 | Klanten kunnen een bestelling met {product} zelf nog een uur wijzigen | tech | complaints | fmot | logistics+,service+ | - | -
d2s4 | Een klant kan zonder account bestellen | - | behaviour,survey | fmot | marketing+,legal+ | - | Twee op de drie afgebroken bestellingen stopten bij het account.
d1o2 | De oude app stopt eind volgende maand | price,capacity | behaviour | smot,umot | service,marketing | gebruikers van de app | -
i0o1 | Medewerkers in {place} krijgen een nieuw wachtwoordbeleid | law,control | none | behind | sales | - | -
d3c3 | De bestelstatus van {product} toont nu ook wat de vervoerder weet | tech | complaints,trial | smot | logistics+,service+ | - | -
d4c3 | We stellen de nieuwe betaalpagina uit tot klanten met een schermlezer hem kunnen gebruiken | deadline | trial,observed | fmot | design+ | klanten met een beperking | De lancering schoof twee weken op.
i2o2 | Storingen op {day} lossen we met één dienst op in plaats van twee | price,staff | belief | behind | service | - | -
i2s2 | Het scherm van de servicemedewerkers toont de laatste drie contacten van een klant | - | observed,frontline | smot | service+ | - | -
d2o4 | De cookiemelding krijgt twee knoppen die even groot zijn | law | none | zmot | legal+,marketing+ | - | -
i1o2 | Een verzoek om beter te filteren op {product} komt achteraan op de lijst | capacity,other_dept | none | zmot | design,marketing | - | -
d3c2 | In {place} hangt bij elk bed een code waarmee je de voorraad ziet | tech | trial | zmot,fmot | sales+ | - | -
`,
  en: `
d3c4 | The shopping basket is kept for thirty days on every device | tech | behaviour | fmot | marketing+ | - | -
i2o3 | We postpone the update of the delivery planner until after the busy weekend | deadline | frontline | smot | logistics+ | - | The warehouse asked for this.
d3c3 | Order e-mails for {product} now say what happens next and when | - | complaints | smot | service+,marketing | - | -
i1o2 | The data team stops the weekly report on returns of {product} | capacity | none | behind | logistics,purchasing | - | -
d2o3 | Reviews of {product} load after the page instead of with it | tech | behaviour | zmot | marketing | - | -
i2s2 | The tills in {place} get the same customer screen as the phone team | - | frontline | smot | sales+,service+ | - | -
d3c3 | We roll back the new checkout because people over seventy got stuck | deadline,leader | trial,behaviour | fmot | design+,service+ | older customers | The release date mattered, the drop-off mattered more.
n1o1 | We move the build servers to a cheaper contract | price | belief | - | - | - | -
d2o4 | Two-step sign-in becomes optional for customers and required for staff | law | market | fmot | legal+ | - | -
d3c2 | The stock shown for {product} in {place} is updated every five minutes | tech | complaints | zmot,fmot | sales+,logistics+ | - | -
i1o3 | A new tool for personal offers goes live before the test with customers | quarter,leader | none | zmot | marketing+ | - | -
`,
};
