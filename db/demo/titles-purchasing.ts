/** One decision per line; how to read a line stands in `titles.ts`. */
export const purchasingTitles = {
  nl: `
d1o4 | We stappen voor {product} over op een goedkopere pakketdienst | price | market | smot | logistics+,service | - | Het scheelt veel geld. Service is niet gevraagd.
i1o3 | Het karton om {product} wordt een maat dunner | price | none | smot | logistics | - | Over de schade in de bezorging hebben we het niet gehad.
i2o3 | Voor {product} kiezen we een leverancier met een kortere garantie | price,margin | market | smot | service,legal+ | - | -
i3c3 | Een leverancier van {product} moet klachten binnen twee dagen beantwoorden | - | complaints | smot | service+,legal+ | - | -
i0o2 | We kopen {product} per container in om minder te betalen | price | none | behind | logistics | - | -
i2s2 | Reserveonderdelen voor {furniture} houden we tien jaar op voorraad | price | frontline | smot | logistics+,service+ | - | -
i1o2 | De betaaltermijn voor kleine leveranciers gaat van dertig naar zestig dagen | quarter | none | behind | other+ | - | -
d1o3 | De telefoondienst in de avond besteden we uit tegen een prijs per gesprek | price | belief | smot | service+ | - | -
i3c2 | Een monster van {product} laten we eerst door tien klanten in {place} proberen | - | trial | zmot,fmot | sales+ | - | -
i1o3 | Eén leverancier voor alle stoffen in plaats van drie | price,process | market | fmot | design,sales | - | -
i2o3 | Hout voor {furniture} kopen we alleen nog met een keurmerk | strategy,law | market | zmot | marketing+ | - | -
n1o1 | Het leasecontract voor de printers op kantoor verlengen we met een jaar | price | none | - | it+ | - | -
i1o2 | De kwaliteitscontrole van {product} gaat van elke partij naar elke derde partij | capacity,price | none | smot | service,logistics | - | -
i2o2 | We nemen {product} uit het aanbod omdat de marge te laag is | margin | behaviour | zmot,fmot | sales+,marketing | - | De winkels wilden het graag houden.
i3c2 | De handleiding van {furniture} moet van de leverancier in gewone taal zijn | - | complaints | smot | design+,service+ | - | -
i0o1 | Werkkleding voor {place} komt voortaan van de goedkoopste aanbieder | price | none | behind | sales | - | -
i2s3 | De inkoop van verpakkingen bespreken we elke maand met het magazijn | - | frontline | smot | logistics+ | - | -
`,
  en: `
i1o3 | We accept a longer lead time on {product} for a lower unit price | price | none | fmot,smot | sales,logistics+ | - | The web shop has not been told yet.
i3c2 | Suppliers of {product} join one service call a month to hear customers | - | observed | smot | service+ | - | -
i1o3 | The filling of {soft} changes to a cheaper mix of the same weight | price | market | smot | marketing,service | - | -
i2o2 | We sign a two-year contract for moving blankets and straps | price | frontline | smot | logistics+ | - | -
i2o3 | Foreign suppliers of {furniture} must deliver a Dutch and an English manual | law | complaints | smot | legal+,design+ | - | -
`,
};
