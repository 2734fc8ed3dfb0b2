/** HR, legal and finance. One decision per line; how to read a line stands in `titles.ts`. */
export const hrTitles = {
  nl: `
i1o2 | Het inwerken in {place} gaat van tien naar vijf dagen | deadline,capacity | none | behind | sales,service | - | -
i2s2 | In gesprekken met kandidaten voor {place} vragen we naar een moment met een lastige klant | - | frontline | behind | sales+ | - | -
i1o3 | De jaarlijkse beoordeling telt aantallen zwaarder dan kwaliteit | leader,process | none | behind | service,sales | - | -
i3c2 | Teamleiders werken elk kwartaal een dag mee in {place} | capacity | observed | behind | sales+,board+ | - | -
n1o1 | De uitnodiging voor het personeelsfeest gaat digitaal | price | belief | - | - | - | -
i2o3 | We nemen voor {day} uitzendkrachten aan in plaats van vaste mensen | price | market | behind | logistics+ | - | -
i1o2 | Thuiswerken mag nog één dag per week | leader,control | none | behind | service,it | - | -
i3c2 | Wie een klant helpt, mag daarvoor van het rooster afwijken | control | frontline | smot | service+,sales+ | - | De winkels vroegen hier al lang om.
i2o2 | Reiskosten voor chauffeurs gaan per maand en niet meer per dag | process | none | behind | logistics+,other+ | - | -
n0o1 | Het formulier voor verlof krijgt een andere kleur per afdeling | process | none | - | - | - | -
i2s2 | De training omgaan met boze klanten wordt een vast deel van het inwerken | - | complaints,frontline | smot | service+ | - | -
i1o3 | De vacaturestop geldt ook voor de klantenservice | price,quarter | none | smot | service,board+ | - | De directie vroeg erom. We noemden de wachttijden, maar het bleef zo.
i2o1 | In {place} krijgt het team een extra vrije zondag per maand | staff | belief | fmot | sales+ | - | -
`,
  en: `
i2s2 | Job adverts for {place} say what customers value in us | - | compliments | behind | marketing+,sales+ | - | -
i1o2 | The language course for warehouse colleagues stops after level one | price | none | behind | logistics | - | -
i3c2 | New managers listen in on the phone for two days before they start | - | observed | behind | service+ | - | -
`,
};

export const legalTitles = {
  nl: `
d2o4 | De retourtermijn voor {product} staat voortaan in de eerste zin van de voorwaarden | liability | complaints | fmot,smot | service+,marketing | - | -
d1o3 | Bij te laat betalen sturen we een strengere standaardbrief | liability,process | none | smot | other+,service | - | -
d3c4 | De algemene voorwaarden gaan van elf naar vier bladzijden in gewone taal | liability | spoke,trial | fmot | service+,sales+ | - | Twintig klanten lazen de proefversie.
d2o3 | Een klacht over schade moet binnen twee weken met foto worden gemeld | liability | market | smot | service,logistics+ | - | -
d3o2 | We geven geen gegevens van een bestelling aan familie, ook niet op verzoek | law | spoke | smot | service+ | - | De wet laat dit niet toe. We legden in de brief uit wat wel kan.
d3c2 | Opzeggen van het onderhoud kan op dezelfde manier als afsluiten | margin | complaints | umot | it+,marketing+ | - | -
i1o2 | In het contract met de pakketdienst staat niets over contact met klanten | deadline | none | smot | purchasing+,logistics | - | -
n1o1 | Oude contracten bewaren we in een andere map | process | none | - | - | - | -
d1o3 | Klanten moeten een vinkje zetten dat ze de montagevoorwaarden hebben gelezen | liability,control | none | fmot | it+,sales | - | -
d2s2 | Een geschil over {product} lossen we eerst zelf op, voordat er een brief komt | liability | complaints | smot | service+ | - | -
`,
  en: `
d2o3 | The privacy notice gets a one-page summary in plain English | law | market | zmot | marketing+,it | English-speaking customers | -
d1o2 | Prize draws in {place} now need a signed form | liability | none | zmot | marketing+,sales | - | -
d3c2 | We drop the clause that made customers pay for returning faulty goods | liability | complaints | smot | service+,logistics+ | - | -
`,
};

export const otherTitles = {
  nl: `
d1o4 | Rekeningen sturen we voortaan alleen nog digitaal | price,process | none | smot | service | oudere klanten | -
d3c1 | Een klant met schulden mag in zes delen betalen zonder extra kosten | margin | spoke | smot | service+,legal+ | klanten met schulden | Bijna iedereen betaalt op tijd.
d2o3 | Terugbetalen van {product} doen we op vaste dagen, twee keer per week | process,capacity | complaints | smot | service+ | - | -
i1o2 | Kosten boven honderd euro vraagt de winkel in {place} vooraf aan | control | none | behind | sales | - | -
i0o2 | De afsluiting van de maand gaat twee dagen eerder | deadline | none | behind | - | - | -
d3c3 | Op de rekening van {product} staat nu wat elk bedrag betekent | - | complaints,frontline | smot | service+,it+ | - | -
n1o1 | Het kantoor krijgt een andere indeling van de vergaderruimtes | process | belief | - | - | - | -
d2o2 | De aanmaning voor {product} gaat een week later de deur uit | quarter | complaints | smot | legal+,service+ | - | -
d1o2 | Contante betaling aan de deur in {place} stopt | staff,process | market | smot | logistics+ | - | -
i2s2 | Een tegoed tot vijftig euro boeken we zonder tweede handtekening | control | frontline | smot | service+ | - | -
i1o3 | Het servicebudget voor {place} gaat per kwartaal en niet meer per jaar | quarter | none | behind | service,sales | - | -
n1o1 | We gaan van twee naar één systeem voor declaraties | price | none | - | it+ | - | -
`,
  en: `
d2o2 | Refunds for {product} are paid within five working days instead of ten | process | complaints | smot | service+ | - | -
i1o2 | The shop in {place} no longer orders its own packing tape | price,process | none | behind | sales,logistics | - | -
d3c1 | A customer who paid twice gets the money back the same day | process | complaints | smot | service+ | - | -
`,
};
