package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Kirby                          → Kirby
            Kirby Belgorod                 → (Kirby Belgorod)
            Maison-Blanche l’attaque       → (Maison-Blanche l’attaque)
            Qui est Kirby ?                → (Qui est Kirby)
            Guerre : Kirby répond          → (Guerre Kirby répond)
            Kirby ET Belgorod              → (Kirby & Belgorod)
            Kirby AND Belgorod             → (Kirby & Belgorod)
            Kirby et Belgorod              → (Kirby et Belgorod)
            Kirby OU Belgorod              → (Kirby | Belgorod)
            Kirby OR Belgorod OU Koursk    → (Kirby | Belgorod | Koursk)
            a OU b c                       → (a | (b c))
            a OU b ET c                    → (a | (b & c))
            a b ET c                       → (a & b & c)
            (a OU b) c                     → ((a | b) c)
            a (b c) d                      → (a b c d)
            a (b ET c)                     → (a (b & c))
            Kirby SAUF Belgorod            → (Kirby !Belgorod)
            Kirby NOT Belgorod             → (Kirby !Belgorod)
            Kirby ET SAUF Belgorod         → (Kirby !Belgorod)
            Kirby -Belgorod                → (Kirby !Belgorod)
            Kirby - Belgorod               → (Kirby Belgorod)
            Kirby --Belgorod               → (Kirby Belgorod)
            -Kirby                         → !Kirby
            SAUF SAUF Kirby                → Kirby
            a OU -b c                      → (a | (!b c))
            a SAUF (b OU c)                → (a !(b | c))
            +a b                           → (a & b)
            +a +b                          → (a & b)
            +a b c                         → (a & (b c))
            b +a c -d                      → (a & !d & (b c))
            "maison blanche"               → [maison blanche]
            « maison blanche »             → [maison blanche]
            “maison blanche”               → [maison blanche]
            „maison blanche“               → [maison blanche]
            "Maison-Blanche, 2023"         → [Maison-Blanche, 2023]
            "attaque"                      → [attaque]
            "maison blanche"~5             → [maison blanche]5
            -"maison blanche" Kirby        → (![maison blanche] Kirby)
            belgo*                         → belgo…
            belgo**                        → belgo…
            kirbi~                         → kirbi≈
            kirbi~2                        → kirbi≈
            kirbi~ belgo*, "a b"           → (kirbi≈ belgo… [a b])
            https://example.org/a:b        → https://example.org/a:b
            12:30                          → 12:30
            C++ #Belgorod                  → (C++ #Belgorod)
            Marks & Spencer                → (Marks Spencer)
            """)
    void readsWords(String typed, String tree) {
        assertThat(Tree.of(typed)).isEqualTo(tree);
        assertThat(QueryReader.read(typed).flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            titre:Kirby                    → HEADLINE=Kirby
            title:Kirby                    → HEADLINE=Kirby
            TITRE:Kirby                    → HEADLINE=Kirby
            source:"Le Monde"              → SOURCE=[Le Monde]
            personne:Kirby person:Biden    → (PERSON=Kirby PERSON=Biden)
            lieu:Belgorod place:Koursk     → (PLACE=Belgorod PLACE=Koursk)
            organisation:ONU               → ORGANISATION=ONU
            organization:ONU               → ORGANISATION=ONU
            événement:raid                 → EVENT=raid
            evenement:raid event:raid      → (EVENT=raid EVENT=raid)
            sujet:crues thème:crues        → (TOPIC=crues TOPIC=crues)
            topic:floods                   → TOPIC=floods
            auteur:Orwell author:Orwell    → (AUTHOR=Orwell AUTHOR=Orwell)
            citation:frappes parle:Kirby   → (QUOTATION=frappes SPEAKER=Kirby)
            quote:strikes speaker:Kirby    → (QUOTATION=strikes SPEAKER=Kirby)
            langue:fr                      → LANGUAGE=fr
            langue:anglais                 → LANGUAGE=en
            language:German                → LANGUAGE=de
            langue:(français OU eng)       → LANGUAGE=(fr | en)
            titre:(Kirby OU Belgorod) raid → (HEADLINE=(Kirby | Belgorod) raid)
            titre:belgo* lieu:kirbi~       → (HEADLINE=belgo… PLACE=kirbi≈)
            -titre:Kirby                   → !HEADLINE=Kirby
            titre:-Kirby                   → !HEADLINE=Kirby
            titre: Kirby                   → HEADLINE=Kirby
            titre : Kirby                  → HEADLINE=Kirby
            titre\u00a0: Kirby             → HEADLINE=Kirby
            titre\u202f: Kirby lieu : Rome → (HEADLINE=Kirby PLACE=Rome)
            Kirby OU titre : raid          → (Kirby | HEADLINE=raid)
            selon une source : Kirby ment  → (selon une source Kirby ment)
            """)
    void readsFields(String typed, String tree) {
        assertThat(Tree.of(typed)).isEqualTo(tree);
        assertThat(QueryReader.read(typed).flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            date:2023-05            → 2023-05-01/2023-05-31
            date:2023               → 2023-01-01/2023-12-31
            date : 2023             → 2023-01-01/2023-12-31
            date:24/05/2023         → 2023-05-24/2023-05-24
            date:"24 mai 2023"      → 2023-05-24/2023-05-24
            date:«mai 2023»         → 2023-05-01/2023-05-31
            date:202X               → 2020-01-01/2029-12-31
            date:2023-05~           → 2023-05-01/2023-05-31
            date:2022..2023         → 2022-01-01/2023-12-31
            date:2022/2023          → 2022-01-01/2023-12-31
            date:2022…2023-05       → 2022-01-01/2023-05-31
            date:"mai 2022..juin 2023" → 2022-05-01/2023-06-30
            date:"mai 2022".."juin 2023" → 2022-05-01/2023-06-30
            date:2022..«juin 2023»  → 2022-01-01/2023-06-30
            date:"mai 2022"…2023 raid → (2022-05-01/2023-12-31 raid)
            date:.."mai 2022"       → -999999999-01-01/2022-05-31
            date:("mai 2022".. OU 1912) → (2022-05-01/+999999999-12-31 | 1912-01-01/1912-12-31)
            date:"mai 2022"/"juin 2023" → 2022-05-01/2023-06-30
            date:"mai 2022"–"juin 2023" → 2022-05-01/2023-06-30
            date:2022 .. 2023       → 2022-01-01/2023-12-31
            date:"mai 2022" … "juin 2023" → 2022-05-01/2023-06-30
            date:2022 ..2023        → 2022-01-01/2023-12-31
            date:2022.. 2023        → 2022-01-01/2023-12-31
            date:2022 ... 2023      → 2022-01-01/2023-12-31
            date:"mai 2022" ... "juin 2023" → 2022-05-01/2023-06-30
            date:"mai 2022".. 2023  → 2022-05-01/2023-12-31
            date:"mai 2022" – "juin 2023" → 2022-05-01/2023-06-30
            date:2022 - 2023        → 2022-01-01/2023-12-31
            date:2022/"juin 2023"   → 2022-01-01/2023-06-30
            date:"mai 2022"/..      → 2022-05-01/+999999999-12-31
            date:"mai 2022"..       → 2022-05-01/+999999999-12-31
            date:2022 -2023         → (2022-01-01/2022-12-31 !2023)
            date:"mai 2022".. "raid" → (2022-05-01/+999999999-12-31 [raid])
            date:2022.. "raid"      → (2022-01-01/+999999999-12-31 [raid])
            date:2022 .. raid       → (2022-01-01/2022-12-31 raid)
            date:"mai 2022" -"raid" → (2022-05-01/2022-05-31 ![raid])
            date:>2023-05-20        → 2023-05-21/+999999999-12-31
            date:>2023-05           → 2023-06-01/+999999999-12-31
            date:>=2023-05          → 2023-05-01/+999999999-12-31
            date:≥2023-05           → 2023-05-01/+999999999-12-31
            date:2023-05..          → 2023-05-01/+999999999-12-31
            date:2023-05/..         → 2023-05-01/+999999999-12-31
            date:<2023              → -999999999-01-01/2022-12-31
            date:<=2023             → -999999999-01-01/2023-12-31
            date:..2023             → -999999999-01-01/2023-12-31
            date:> 2023-05-20       → 2023-05-21/+999999999-12-31
            date:>"mai 2023"        → 2023-06-01/+999999999-12-31
            -date:2023              → !2023-01-01/2023-12-31
            date:(1910 OU 1912)     → (1910-01-01/1910-12-31 | 1912-01-01/1912-12-31)
            Kirby date:2023         → (Kirby 2023-01-01/2023-12-31)
            """)
    void readsDates(String typed, String tree) {
        assertThat(Tree.of(typed)).isEqualTo(tree);
        assertThat(QueryReader.read(typed).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "*"})
    void nothingAsksForEverything(String typed) {
        var read = QueryReader.read(typed);

        assertThat(read.clause()).isEmpty();
        assertThat(read.flaws()).isEmpty();
        assertThat(read.plain()).isFalse();
    }

    @Test
    void decomposedAccentsAreComposed() {
        assertThat(Tree.of("e\u0301tat e\u0301ve\u0301nement:raid")).isEqualTo("(état EVENT=raid)");
    }
}
