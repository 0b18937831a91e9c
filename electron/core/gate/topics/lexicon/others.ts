import type { Lexicon } from "../concepts.ts";

export const turkish: Lexicon = {
  self: "ben, bana, beni, benim, bende, benden",
  we: "biz, bize, bizi, bizim",
  kin: "anne*, baba*, abla*, kardes*, abi, agabey*, amca*, dayi*, hala*, teyze*, kuzen*, dede*, babaanne*, anneanne*, kayinvalide*, kayinpeder*, aile*, gorumce*, enistem",
  partner: "koca*, esim, esime, karim, karima, sevgili*, nisanli*, eski esim, eski kocam, partner*",
  kid: "oglum*, kizim*, cocu*, bebe*, torun*, yasindaki",
  colleague: "patron*, mudur*, yonetici*, calisan*, is arkadas*, amir*, ik, personel*, stajyer*",
  client: "musteri*, muvekkil*, hasta*, kiraci*, tedarikci*, danisan*",
  friend: "arkadas*, komsu*, ev arkadas*, ogretmen*",
  illness:
    "kanser*, tumor*, diyabet*, seker hast*, teshis*, tani, semptom*, hastal*, epilepsi*, felc, kemoterapi*, ameliyat*, engelli*, alzheimer*, demans*, enfeksiyon*, hiv, migren*, tahlil*, otizm*, agri*, kronik*",
  mind: "depresyon*, anksiyete*, panik atak*, intihar*, bagimli*, alkol*, iciyor*, anoreksi*, travma*, taciz*, dov*, siddet*, tecavuz*, uyusturucu*, kumar*, tukenmis*, utan*",
  care: "doktor*, terapist*, psikolog*, psikiyatr*, hastane*, klinik*, ilac*, recete*, terapi*, tedavi*, rapor*, hemsire*",
  intimate: "hamile*, dusuk yap*, kurtaj*, tup bebek*, cinsel*, aldat*, sevis*, dogum kontrol*",
  money:
    "borc*, maas*, ipotek*, kredi*, hesab*, banka*, birikim*, kira*, vergi*, miras*, nafaka*, haciz*, icra*, emekli*, iflas*, fatura*, nakit*, issizlik*, sgk",
  law: "avukat*, mahkeme*, hakim*, bosan*, velayet*, polis*, sikayet*, dava*, sozlesme*, tanik*, ikamet*, iltica*, vasiyet*, tutuk*, savci*, noter*, ceza*, dolandir*, ifade*",
  job: "isten cikar*, kovul*, istifa*, uyari*, performans*, dogum izni, terfi*, deneme suresi, tazminat*, fazla mesai, sendika*, zam, aday*",
  misconduct: "taciz*, mobbing*, ayrimci*, tehdit*, santaj*, sucla*, rusvet*, zimmet*",
  business:
    "satin al*, birlesme*, yonetim kurulu, yatirimci*, ciro*, gelir*, marj*, ceyrek*, ihale*, teklif*, fiyat listesi, rakip*, prototip*, patent*, sizinti*, ortak*, zarar*, strateji*, tutanak*, sirket*, firma*",
  secrecy:
    "gizli*, sir, kimse bilmiyor, bilmiyor*, haberi yok, duyurulmadi, dahili, anonim*, soylemedim*, sakla*, aramizda, bilmesin",
  breakup:
    "bosanma*, ayrildik, ayril*, aldat*, evlili*, dugun*, iliski*, kiskan*, asik*, kavga*, evlatlik*, yalan*, affet*",
  belief:
    "kilise*, cami*, sinagog*, imam*, papaz*, inanc*, ateist*, din, dini, musluman*, hristiyan*, yahudi*, alevi*, parti*, oy, tarikat*, namaz*, mezhep*",
  orientation: "gey*, escinsel*, lezbiyen*, biseksuel*, trans, acilmak",
  whereabouts:
    "alarm*, yedek anahtar*, anahtar*, ev bos, tatilde*, evde yalniz, adres*, oturuyor*, sokak*, ucus*, otel*, siginma evi, garaj*",
  diary:
    "gunlu*, ask mektubu, veda mektubu, ruya*, vefat*, cenaze*, bassagligi, ozur*, ani, dogum gunu",
  document:
    "e-posta*, eposta*, mail*, mektup*, mektub*, mesaj*, metin*, metn*, not, notlar*, tutanak*, ozgecmis*, cv, on yazi, rapor*, yanit*, cevap*, dilekce*, konusma*",
  edit: "duzelt*, yeniden yaz*, cevir*, gelistir*, kisalt*, ozetle*, yaz, yazar misin, yardim et, cevap yaz*, duzenle*, hazirla*",
  fiction:
    "roman*, hikaye*, oyku*, uydur*, kurgu*, karakter*, siir*, masal*, senaryo*, sahne*, hayal et*, rol yap*, fikra*, saka*, sarki*",
  template: "sablon*, ornek*, yer tutucu*, test verisi, bos, genel*",
  generic:
    "acikla*, nedir, ne demek, nasil calisir, fark*, neden, nicin, tanimla*, karsilastir*, genelde, ortalama*, listele*, kimdir, ne zaman, oneri*, fikir*, hesapla*, anlat*",
  study: "ders*, ogrenci*, sinif*, sinav*, odev*, tez*, makale*, kurs*, sunum*, test, okul*, blog*",
  code: "fonksiyon*, betik*, program*, kod, kodu, veritabani*, formul*, tablo*, python*",
  identity:
    "dogum*, dogdum, kizlik soyadi, pasaport*, kimlik*, vatandas*, ehliyet*, tc kimlik, adim, nufus*",
  applying:
    "basvur*, pozisyon*, deneyim*, tecrube*, beceri*, diploma*, mezun*, staj*, isveren*, calistim, calisiyorum, mulakat*, burs*, vize*",
  greeting:
    "sayin, sevgili, merhaba, selam, saygilar*, tesekkur*, bey, hanim, konu, ekte, iyi gunler",
};

export const arabic: Lexicon = {
  self: "انا, اني, عندي, لدي, لي, معي, نفسي, كنت",
  we: "نحن, لدينا, عندنا, شركتنا, بيتنا, عائلتنا",
  kin: "امي, ابي, والدي, والدتي, اختي, اخي, عمي, خالي, عمتي, خالتي, جدي, جدتي, عائلتي, اهلي, حماتي, اسرتي, والد, والده",
  partner: "زوجي, زوجتي, خطيبي, خطيبتي, حبيبي, حبيبتي, طليقي, طليقتي, صديقتي, زوج, زوجه",
  kid: "ابني, ابنتي, بنتي, طفلي, طفلتي, اولادي, اطفالي, حفيدي, طفل",
  colleague: "مديري, رييسي, زميلي, زميلتي, موظف, موظفه, الموظفين, مديرتي, المدير",
  client: "عميل, عميلي, موكلي, موكلتي, مريض, مريضتي, مريضي, زبون, المستاجر, المورد",
  friend: "صديقي, صديق, جاري, جارتي, جيراني, استاذي",
  illness:
    "سرطان, السرطان, سكري, السكري, تشخيص, شخصني, مرض, مرضي, المرض, صرع, جلطه, كيماوي, عمليه, اعاقه, خرف, الزهايمر, عدوى, الايدز, تحاليل, توحد, الم, مزمن",
  mind: "اكتياب, الاكتياب, قلق, نوبه هلع, انتحار, الانتحار, ادمان, مدمن, كحول, يضربني, ضربني, اغتصاب, مخدرات, صدمه, خجل, اعتداء",
  care: "طبيب, الطبيب, دكتور, الدكتور, معالج, طبيب نفسي, مستشفى, المستشفي, عياده, دواء, ادويه, وصفه, علاج, العلاج, حبوب",
  intimate: "حامل, حمل, اجهاض, اجهضت, جنس, علاقه, خيانه, خانني, عقم, حقن مجهري",
  money:
    "دين, ديون, راتب, راتبي, قرض, قروض, حساب, حسابي, بنك, البنك, مدخرات, ايجار, ضرايب, ميراث, الورث, نفقه, تقاعد, افلاس, مدين",
  law: "محام, محامي, المحامي, محكمه, المحكمه, قاضي, طلاق, حضانه, شرطه, الشرطه, شكوى, اتهام, حكم, سجن, عقد, شاهد, لجوء, اقامه, وصيه, قضيه, تهمه",
  job: "طرد, فصل, فصلوني, استقاله, انذار, تقييم, اجازه, ترقيه, تسريح, استقالتي",
  misconduct: "تحرش, تنمر, تمييز, تهديد, يهددني, ابتزاز, رشوه, اختلاس",
  business:
    "استحواذ, مجلس الاداره, مستثمر, مستثمرين, ايرادات, ارباح, خساير, مناقصه, عرض, منافس, شركه, الشركه, صفقه, شريك, اندماج, محضر",
  secrecy:
    "سري, سريه, سر, لا احد يعرف, لا يعرف, لا تعرف, لا يعلم, لا تعلم, لا يعلمون, اخفي, اخفيت, لم اخبر, دون ان, بيننا, داخلي, ينكشف",
  breakup: "طلاق, انفصال, انفصلنا, خيانه, زواج, زفاف, الزفاف, خلاف, غيره, احب, شجار",
  belief:
    "مسجد, المسجد, كنيسه, امام, ايمان, مومن, مومنا, ملحد, اسلام, مسيحي, مسلم, حزب, صوت, شيعي, سني, صلاه",
  orientation: "مثلي, مثليه, متحول",
  whereabouts:
    "عنوان, عنواني, اسكن, ساسكن, يسكن, مفتاح, المفتاح, سفر, ساسافر, فندق, شارع, حي, رحله, وحدي",
  diary:
    "مذكرات, يوميات, يومياتي, رثاء, رساله حب, حلم, توفي, توفيت, وفاه, جنازه, تعزيه, اعتذر, اعتذار",
  document: "رساله, بريد, ايميل, نص, النص, ملاحظات, سيره ذاتيه, تقرير, رد, طلب, خطاب, محضر",
  edit: "صحح, اعد صياغه, صغ, ترجم, لخص, حسن, اكتب, ساعدني, رد على, اختصر, نقح",
  fiction:
    "قصه, روايه, خيال, خياليه, شخصيه, شخصيات, قصيده, سيناريو, مشهد, تخيل, نكته, اغنيه, ابداعيه",
  template: "قالب, نموذج, مثال, امثله, بيانات تجريبيه, فارغ, عام",
  generic:
    "اشرح, ما هو, ما هي, كيف يعمل, الفرق, لماذا, عرف, صف, قارن, عاده, متوسط, عدد, من هو, متى, نصايح, افكار, اعطني, اقترح, احسب, ضع, وضح",
  study: "درس, طلاب, الطلاب, صف, امتحان, واجب, بحث, مقال, مقاله, دوره, محاضره, مدرسه, ورشه",
  code: "داله, برنامج, برمجه, كود, بايثون, قاعده بيانات, جدول",
  identity: "ولدت, تاريخ الميلاد, جواز, هويه, بطاقه, جنسيه, رخصه, اسمي, رقم قومي",
  applying: "وظيفه, خبره, مهارات, شهاده, تخرجت, تدريب, مقابله, منحه, تاشيره, اعمل في",
  greeting: "عزيزي, عزيزتي, السيد, السيده, مرحبا, السلام عليكم, تحيه, شكرا, مع تحياتي, حضره",
};

export const hindi: Lexicon = {
  self: "मैं, मेरा, मेरी, मेरे, मुझे, मुझको, मैंने, अपनी, अपने, अपना, मुझसे",
  we: "हम, हमारा, हमारी, हमारे, हमें, हमने",
  kin: "माँ, मां, माता, पिता, पापा, बहन, भाई, चाचा, मामा, दादा, दादी, नाना, नानी, सास, ससुर, परिवार, दादाजी, पिताजी, मम्मी",
  partner: "पति, पत्नी, बॉयफ्रेंड, गर्लफ्रेंड, मंगेतर, पूर्व",
  kid: "बेटा, बेटी, बेटे, बच्चा, बच्चे, बच्ची, पोता, बच्चों",
  colleague: "बॉस, मैनेजर, सहकर्मी, कर्मचारी, मालिक, टीम",
  client: "ग्राहक, मरीज, मरीज़, मुवक्किल, किरायेदार, क्लाइंट",
  friend: "दोस्त, पड़ोसी, सहेली, शिक्षक",
  illness:
    "कैंसर, मधुमेह, शुगर, बीमारी, बीमार, मिर्गी, लकवा, ऑपरेशन, विकलांग, संक्रमण, एचआईवी, रिपोर्ट, दर्द, टीबी, लक्षण, थायराइड",
  mind: "अवसाद, डिप्रेशन, चिंता, घबराहट, आत्महत्या, शराब, नशा, लत, मारता, मारते, पीटता, शर्म, तनाव, जुआ",
  care: "डॉक्टर, अस्पताल, दवा, दवाई, इलाज, थेरेपी, मनोचिकित्सक, क्लिनिक, गोली",
  intimate: "गर्भवती, गर्भ, गर्भपात, आईवीएफ, सेक्स, यौन, अफेयर, बांझपन",
  money:
    "कर्ज, कर्ज़, वेतन, तनख्वाह, लोन, ऋण, खाता, खाते, बैंक, बचत, किराया, टैक्स, विरासत, पेंशन, दिवालिया, उधार, ज़मीन, बीमा",
  law: "वकील, अदालत, कोर्ट, जज, तलाक, पुलिस, मुकदमा, केस, गवाह, वसीयत, गिरफ्तार, जेल, एफआईआर, शिकायत",
  job: "नौकरी से, निकाल, इस्तीफा, इस्तीफ़ा, चेतावनी, मातृत्व, प्रमोशन, छुट्टी",
  misconduct: "उत्पीड़न, परेशान, भेदभाव, धमकी, ब्लैकमेल, रिश्वत, छेड़छाड़",
  business: "अधिग्रहण, निवेशक, मुनाफा, घाटा, टेंडर, कंपनी, कीमत, प्रतियोगी, सौदा, साझेदार, बोर्ड",
  secrecy: "गोपनीय, गुप्त, राज़, किसी को नहीं, पता नहीं, छिपा, छुपा, बताया नहीं, नहीं बताया, बिना बताए",
  breakup: "तलाक, अलग, धोखा, शादी, रिश्ता, रिश्ते, प्यार, झगड़ा, दहेज",
  belief: "मंदिर, मस्जिद, चर्च, धर्म, मुसलमान, हिंदू, ईसाई, जाति, नास्तिक, पार्टी, वोट, नमाज़",
  orientation: "समलैंगिक, गे, ट्रांसजेंडर",
  whereabouts: "पता, रहता, रहती, रहते, चाबी, अकेली, अकेला, छुट्टी पर, सड़क, गली, होटल, गाँव",
  diary: "डायरी, प्रेम पत्र, सपना, निधन, मृत्यु, अंतिम संस्कार, माफी, माफ़ी, श्रद्धांजलि",
  document: "ईमेल, पत्र, चिट्ठी, संदेश, मैसेज, आवेदन, रिपोर्ट, जवाब, भाषण, रिज्यूमे",
  edit: "सुधार, लिख, लिखिए, लिखो, अनुवाद, संक्षेप, ठीक, मदद",
  fiction: "कहानी, कविता, काल्पनिक, पात्र, नाटक, कल्पना, चुटकुला, गाना, उपन्यास",
  template: "टेम्पलेट, उदाहरण, नमूना, खाली, सामान्य",
  generic:
    "समझाइए, समझाओ, क्या है, क्या होता, कैसे काम, अंतर, क्यों, परिभाषा, तुलना, आम तौर, औसत, सूची, कौन था, कब, सुझाव, बताइए",
  study: "कक्षा, छात्र, परीक्षा, गृहकार्य, लेख, कार्यशाला, स्कूल, निबंध, पाठ",
  code: "फंक्शन, प्रोग्राम, कोड, पाइथन, डेटाबेस, रिकर्शन",
  identity: "जन्म, पासपोर्ट, आधार, पैन, मेरा नाम, नाम है, पहचान, राशन कार्ड",
  applying: "नौकरी, पद, अनुभव, डिग्री, इंटरव्यू, वीज़ा, छात्रवृत्ति",
  greeting: "प्रिय, नमस्ते, धन्यवाद, आदरणीय, श्री, श्रीमती, भवदीय, महोदय",
};
