const set = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/).filter(Boolean));

/** Heads that half of the directory has: alone they tell little, and in a compound the part before them tells it all. */
export const GENERIC = set(`
  ryhmä kerho toiminta yhdistys ilta päivä tapahtuma tilaisuus kokoontuminen tapaaminen harrastus harrastaa palvelu apu tuki neuvonta ohjaus
  kurssi piiri paikka tila järjestö seura ihminen henkilö asia tekeminen tehdä mahdollisuus hetki aika tunti viikko kuukausi vuosi
  koti maa talo kylä kaupunki kunta alue keskus järjestää löytää etsiä hakea kaivata haluta tarvita saada päästä lähteä mennä tulla olla
  voida pitää käydä kiinnostaa tykätä haluaisi auttaa osallistua aloittaa asua mukava kiva hyvä uusi vanha iso pieni oma muu
  joku jokin tieto vapaa jäsen toimia yhteinen osa tapa elämä arki mies nainen asiakas potilas ikä ikäinen vuotias
  grupp grupper klubb förening verksamhet stöd hjälp group club activity support help service association place someone people person
`);

/** Words that say nothing of what is looked for, Finnish in base form, Swedish and English as they are. */
export const EMPTY = set(`
  olla ja tai eli sekä että jotta kun koska jos niin kuin kuten mutta vaan vaikka myös vielä jo nyt sitten siis ihan vain aika hyvin
  minä sinä hän me te he se ne tämä nämä tuo nuo itse oma joka mikä kuka kumpi joku jokin jokainen kaikki muu toinen
  täällä tuolla siellä täältä sieltä missä mistä mihin minne milloin miten miksi kuinka
  ei älä en et emme ette eivät kai ehkä ainakin enää edes aina usein joskus kanssa ilman varten asti ennen jälkeen takia vuoksi
  haluta haluaisi voida pitää saada täytyä pystyä kannattaa tarvita etsiä löytyä löytää hakea kaivata auttaa osata tietää
  tehdä mennä tulla päästä lähteä käydä jäädä alkaa sanoa kertoa kysyä miettiä pohtia tuntua
  mukaan mukana luona luo pois takaisin lisää mielellään mielelläni voi yksi kaksi kolme neljä viisi moni pari joskus tänään huomenna vieressä lähellä sisällä ulkona
  mun sun mä sä mulla sulla mulle sulle ku et oon oot onks oisko olisko vois voisko jotain jotaki jossai joku
  töissä töistä asiakas asiakkaani äkkiä heti tosi todella hieman vähän paljon liian kovasti erittäin
  att och eller men som är det den de en ett i på av för med till från om kan ska vill har jag du han hon vi ni någon något
  var när hur vad finns min mitt mina din mig dig sig inte behöver söker letar efter skulle gärna åt hos
  the a an and or but is are was be to of in on at for from with about my your his her their our i you he she we they it this that
  there any some what where when how who can could would like want need needs looking find does do has have not no who's im id
  someone something somewhere anyone help me
`);
