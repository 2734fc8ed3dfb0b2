/**
 * The people of the demo organisation, by department; all names are invented.
 * One person per line: role, language, how often this person logs (0 never, 9 a lot), name.
 * `code` instead of a language means: no e-mail address, signs in with a personal code.
 */
export const peopleByDepartment = {
  board: `
leader nl 2 Marijke Oudshoorn
leader nl 3 Rachid El Amrani
leader en 2 Priya Raghunath
leader nl 0 Wouter van Haaften
`,
  hr: `
leader nl 3 Anneke Wiersinga
admin nl 2 Gülay Demirtaş
employee nl 3 Joost Kamperman
employee en 2 Chiamaka Okafor
employee nl 1 Tineke Bosgraaf
employee nl 0 Sander Luijkx
`,
  legal: `
employee nl 3 Floor Heemskerk
employee nl 2 Yusuf Karataş
employee en 2 Margaux Delvaux
employee nl 1 Pieter-Jan Rozema
`,
  other: `
employee nl 4 Ingrid Hoogerwerf
employee nl 2 Dennis Pattiwael
employee nl 2 Fatima Zerouali
employee en 2 Agnieszka Wrona
employee nl 1 Bas Tolkamp
employee nl 0 Corrie van Essen
employee nl 0 Milan Jovanović
`,
  purchasing: `
leader nl 3 Hendrik Vroegop
employee nl 5 Noor Achterberg
employee nl 3 Sunil Bissumbhar
employee en 4 Lukas Brandner
employee nl 2 Esther Polderman
employee nl 1 Mustafa Yıldırım
employee nl 1 Lieke Zandvliet
employee nl 0 Ronald Koster
employee nl 0 Soraya Tahiri
`,
  marketing: `
leader nl 3 Jasmijn Terpstra
cx nl 4 Daan Uijttenhout
employee nl 6 Romy Scholtens
employee en 4 Oliver Whitcombe
employee nl 3 Ilse van der Wielen
employee nl 2 Tarik Benhaddou
employee en 2 Sofia Marchetti
employee nl 1 Koen Barendrecht
employee nl 0 Merel Sijbrandij
employee nl 0 Quincy Landveld
`,
  it: `
leader nl 3 Frank Hazelhoff
admin nl 2 Samir Ouali
employee en 5 Ananya Kulkarni
employee nl 5 Thijs Lammertink
employee en 3 Dmytro Kovalchuk
employee nl 3 Renske Aardema
employee en 2 Mateus Figueiredo
council nl 2 Gerard Blijleven
employee nl 2 Vincent Tjon
employee nl 1 Eline Overdijk
employee en 0 Hana Nováková
employee nl 0 Jeroen Snijders
`,
  design: `
employee nl 5 Puck Ravenhorst
employee en 3 Linnea Sandqvist
employee nl 2 Jamal Groenhart
`,
  logistics: `
leader nl 4 Bertus Wolthuis
council nl 3 Wilma Dijksterhuis
employee nl 8 Mo Azzouzi
employee en 6 Piotr Zawadzki
employee nl 4 Sjoerd Hiemstra
employee nl 3 Kevin Rosalia
employee en 3 Ioana Popescu
employee nl 3 Marloes Veldkamp
employee code 2 Henk Roelfsema
employee code 2 Abdelkader Mansouri
employee nl 2 Gerda ten Brinke
employee en 2 Tomasz Gajewski
employee nl 1 Dirk-Jan Slotboom
employee code 1 Silvana Martina
employee nl 1 Berend Oosting
employee code 0 Willem Kruidhof
employee code 0 Erdem Şimşek
employee nl 0 Nicole Verhagen
employee nl 0 Arjan Pijlman
employee en 0 Oleksandr Bondar
employee nl 0 Ria Schuitema
employee nl 0 Jordy Nelemans
`,
  service: `
leader nl 4 Saskia Brouwershaven
cx nl 5 Naima Chaouki
employee nl 9 Lotte Hermsen
employee en 5 Grace Mbeki-Jansen
employee nl 6 Ruben Feenstra
employee nl 4 Shanti Ramdin
employee nl 4 Emre Aksoy
employee en 3 Caitlin Moriarty
employee nl 3 Tessa Kuiperij
employee nl 3 Gijs Wagenvoort
employee nl 2 Ayşe Korkmaz
employee nl 2 Bram Hulshof
employee nl 2 Mirthe Doornbos
employee nl 1 Ouafa Lahlou
employee en 1 Kwame Boateng
employee nl 1 Petra Nijkamp
employee nl 1 Jelle Sikkema
employee nl 0 Denise Maduro
employee nl 0 Lars Coppens
employee nl 0 Sanne Rietberg
employee nl 0 Hamza Idrissi
employee nl 0 Yvonne Kalkman
`,
  sales: `
leader nl 4 Carlijn Meeuwsen
leader nl 2 Orhan Çelik
cx nl 3 Stefan Groothedde
employee nl 8 Femke Duivenvoorde
employee en 5 Rosa Valverde
employee nl 5 Jayden Emanuels
employee nl 4 Hanneke Postmus
employee nl 3 Bilal Sadiqi
employee en 3 Declan Farrelly
employee nl 3 Maaike Tuinstra
employee code 2 Greetje Hamersma
employee code 1 Ferdi Uzun
employee nl 2 Niels Ottevanger
employee nl 1 Sabrina Liesdek
employee nl 1 Tobias Heuvelink
employee nl 1 Amber Nagtegaal
employee code 0 Joke Vlaswinkel
employee nl 0 Raoul Kartosen
employee nl 0 Iris Bloemhof
employee nl 0 Cem Arslan
employee nl 0 Danique Spoelstra
`,
};
