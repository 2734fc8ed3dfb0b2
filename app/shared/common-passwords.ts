/** What people choose most, in Dutch and English: whole passwords and the words they put a year or a "!" behind. */
const common = `
password passwort wachtwoord welkom welcome geheim secret admin administrator beheerder beheer
gebruiker user login inloggen letmein qwerty qwertyuiop qwertz azerty asdfgh asdfghjkl zxcvbn
zxcvbnm qazwsx qazwsxedc iloveyou ikhouvanjou ikhouvanje sunshine princess prinses monkey dragon
football voetbal baseball basketbal hockey ajax feyenoord psv ajaxamsterdam feyenoordrotterdam
amsterdam rotterdam utrecht denhaag eindhoven groningen tilburg almere breda nijmegen arnhem haarlem
enschede apeldoorn amersfoort zwolle maastricht leiden dordrecht nederland holland belgie vlaanderen
antwerpen brussel europa master shadow superman batman spiderman pokemon pikachu starwars matrix
michael jennifer jordan hunter ranger thomas charlie andrew daniel joshua matthew jessica ashley
nicole amanda michelle samantha elizabeth william robert richard anthony christopher alexander
benjamin jonathan patrick maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
februari maart april augustus september oktober november december lente zomer herfst winter monday
tuesday wednesday thursday friday saturday sunday january february march june july august october
spring summer autumn zonnetje zonneschijn vlinder bloemetje schatje liefje lieverd knuffel poesje
hondje konijn paard olifant tijger chocola chocolade koffie pannenkoek stroopwafel hagelslag
computer internet samsung iphone android windows microsoft google facebook instagram linkedin
whatsapp youtube netflix twitter amazon apple macbook laptop kantoor bedrijf werk office company
business manager directie personeel medewerker collega klant klanten klantgericht customer
meegewogen beslissing test testtest tester testing demo guest gast temp temporary tijdelijk default
standaard changeme verander wijzigen veranderen nieuw nieuwwachtwoord newpassword mypassword
mijnwachtwoord mijngeheim passw0rd p@ssword p@ssw0rd pa55word passwoord pasword welkomthuis hallo
hello hallohallo hellohello goedemorgen whatever trustno freedom vrijheid liefde family familie
mother moeder father vader mama papa oma opa broer zus kinderen baby angel engel cookie cheese
banana banaan orange oranje purple paars yellow geel green groen blauw zwart silver zilver golden
gouden diamond diamant mustang ferrari porsche mercedes corvette yamaha harley kawasaki volkswagen
volvo toyota honda money geld lottery winner winnaar lucky geluk killer hacker ninja pirate piraat
warrior soldier phoenix falcon eagle adelaar tiger lion leeuw panther liverpool arsenal chelsea
manchester barcelona realmadrid juventus bayern metallica nirvana slipknot blink eminem beatles
queen madonna rihanna abcdef abcdefg abcdefgh abcabc aaaaaa qwer qweasd qweasdzxc asdf asdfasdf
zaqwsx wsxzaq poiuyt poiuytrewq lkjhgf mnbvcxz zxcv zxcvbnmasdfghjkl correcthorsebatterystaple
superwachtwoord supergeheim topgeheim heelgeheim welkombij welkomterug loveyou lovely forever altijd
vriend vrienden friend friends flower bloem garden tuin house huis home thuis school student docent
leraar teacher ziekenhuis hospital politie brandweer gemeente provincie bibliotheek universiteit
magazijn winkel verkoop inkoop marketing logistiek zeus apollo merlin gandalf hobbit naruto sasuke
minecraft fortnite roblox playstation nintendo mario zelda xbox sinterklaas kerstmis kerst pasen
vakantie holiday christmas strand beach ocean zee mountain berg startstart start begin open sesam
opensesame sesamopenu sleutel key deur door 12345678 123456789 1234567890 0123456789 123123123
12341234 11223344 87654321 987654321 0987654321 13579246 24681357 10203040 11112222 12121212
12344321 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 zaq12wsx zaq1zaq1 a1b2c3d4
abc12345 abcd1234 abc123456 1a2b3c4d 147258369 159753456 741852963 789456123 159357258 14789632
qwe123qwe qwe123456 123qweasd 123qwe123 1234qwer qwer1234 asdf1234 asd123asd a12345678 a123456789
12345678a 123456789a q12345678 aa123456 aa12345678 1234abcd pass1234 test1234 admin1234
`;

export const commonPasswords: ReadonlySet<string> = new Set(common.trim().split(/\s+/));
