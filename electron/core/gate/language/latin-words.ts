/** The commonest words of languages with rules, in lower case without diacritics. */
export const knownWords: ReadonlySet<string> = words(
  "the of and to is that it for was with you are this have be not from my your what how they there which about can write " +
    "in on at as an by or if so do we he she me us i der die das und ist nicht ein eine mit fur auf den dem sich auch wie ich " +
    "sie zu von im sind oder het een van en dat niet op te zijn voor met aan ook als naar maar wij och att det som pa ar av " +
    "inte jag den till har om ett vi han hon kan le la les et des une est que pas pour dans je vous qui sur avec au ce il elle " +
    "el los las y de por para del se su es lo como mi pero mas o os e nao uma com da em um dos na no mais di che per non sono " +
    "con della gli nel si ho ma w z nie sie do jest jak po co tak za od dla ve bir bu icin ile cok ne gibi daha olarak var",
);

/** The commonest words of languages without rules, less those that a language with rules has too. */
export const foreignWords: Readonly<Record<string, ReadonlySet<string>>> = {
  czech: unknown(
    "jsem jsou byl byla bylo ktery ktera ktere kdyz nebo jako jeho jeji pro pri jeste uz ale take muze protoze",
  ),
  slovak: unknown(
    "som ktory ktora ktore alebo ako jeho jej pre pri este uz ale tiez moze pretoze bol bola bolo ked preco",
  ),
  hungarian: unknown(
    "es hogy nem egy ez az van vagy mert csak meg mar volt lesz kell mint ha ki mi akkor ezt azt nekem",
  ),
  romanian: unknown(
    "si nu este sunt care pentru din cu mai sau daca dar cand fost are lui ei acest aceasta prin dupa foarte",
  ),
  finnish: unknown(
    "ja on ei se etta han mutta kun niin ovat olen ole joka myos tai kuin mika minun sinun nyt jos ollut mita",
  ),
  danish: unknown(
    "og ikke jeg af det er der til fra hvad hvor ogsaa blev vaere nogle noget efter eller skal vil min mit",
  ),
  norwegian: unknown(
    "og ikke jeg av er til fra hva hvor ogsa ble vaere noen noe etter eller skal vil min mitt hvordan",
  ),
  vietnamese: unknown(
    "va cua la khong co cho nhung nguoi mot duoc toi trong voi cac khi nay thi ban nhu den lam gi rat",
  ),
  indonesian: unknown(
    "yang dan di untuk dengan ini itu tidak dari saya anda akan pada ada juga bisa atau karena sudah kami",
  ),
  swahili: unknown(
    "na ya wa kwa ni katika za la kama hii hiyo lakini yangu yake sana mimi wewe yeye kuwa cha vya",
  ),
  tagalog: unknown(
    "ang ng sa mga na ay ko ako ka siya hindi ito iyon para kung pero din naman lang niya namin",
  ),
  croatian: unknown(
    "je i da se na su za sam nije kako ali ili kao jer sto od koji koja koje bio bila biti moze moj moja",
  ),
  lithuanian: unknown(
    "ir kad yra ne su bet kaip tai is buvo jis ji mano savo labai dar jau arba per del gali nuo",
  ),
  latvian: unknown(
    "un ir ka no ar bet kas par to es man mans vai jau tikai loti bija nav kad sava var lai",
  ),
  estonian: unknown(
    "ja on ei see et ma ta kui aga oli mis oma minu sinu siis voi mida nii olen ole veel kes",
  ),
  albanian: unknown(
    "dhe eshte nje per qe me te ne nuk si por kjo kam ka jam ishte ose nga une shume duke",
  ),
  catalan: unknown(
    "amb els dels aquest aquesta molt pero perque son estic tinc meva seva quan tambe fer hi ha ens",
  ),
  malay: unknown(
    "yang dan untuk dengan ini itu tidak dari saya awak akan pada ada juga boleh atau kerana sudah kami",
  ),
  hausa: unknown(
    "da na ta ya wannan cikin amma kuma shi ita mu sun yana tana daga zuwa domin idan kowa sosai",
  ),
  yoruba: unknown(
    "ni ti si won awon naa pelu sugbon kan mo emi iwo oun gbogbo nitori bi fun lati ki ko",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function unknown(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").filter((word) => !knownWords.has(word)));
}
