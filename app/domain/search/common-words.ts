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

/**
 * Words that nobody is told nothing was found by, Finnish in base form, Swedish and English as they are: they tell when,
 * where about or that there should be something at all, which no record need say.
 */
export const UNTELLING = set(`
  talvi kevät kesä syksy kesäaika talviaika kevätaika syysaika kevättalvi alkukesä loppukesä keskikesä alkusyksy loppusyksy
  alkutalvi alkuvuosi loppuvuosi kesäkausi talvikausi syyskausi kevätkausi lukukausi kausi sesonki vuodenaika ajankohta
  tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai viikonloppu arki arkipäivä arkiilta iltaaika päiväaika
  aamu aamupäivä iltapäivä keskipäivä aamuaika yö vuorokausi kesäloma syysloma talviloma joululoma hiihtoloma lomaaika
  alku loppu jatko tulevaisuus lähiaika lähipäivä lähiviikko nykyaika kerta hetki
  teko puuha puuhastelu aktiviteetti homma juttu vaihtoehto vinkki idea ehdotus mieli halu kiinnostus tarve toive keino tilanne
  ongelma kysymys neuvo esimerkki syy sisältö muoto määrä tyyppi
  paikkakunta seutu lähiseutu lähialue lähistö lähettyvillä kotikunta kotikaupunki kotipaikkakunta kotikylä kotiseutu asuinpaikka
  asuinalue asuinkunta naapurikunta naapurikaupunki naapurikylä maakunta lähiö syrjäkylä sivukylä hajaasutusalue maaseutu
  keskusta etäisyys kilometri kävelymatka välimatka ajomatka suunta puoli seutukunta lähikunta
  vinter vintern vintertid sommar sommaren sommartid höst hösten våren vardag vardagar ort orten trakten närheten hemkommun hemort
  bygden kommunen aktiviteter aktivitet saker tips tidpunkt januari februari mars april maj juni juli augusti september oktober
  november december winter summer autumn spring season nearby neighbourhood neighborhood area town locally things stuff activities
  ideas tips january february march may june july august october
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
