"""Made-up files of every format, ten lines or so each."""

OWN = """\
ru\ten\tzh\trole
Фиговина\tthingamajig\t小玩意\thead
ёршик для бутылок\tbottle brush\t瓶刷\thead
графитовый\tgraphite\t石墨色\tcol
кружки\ttankard
глянец\tglossy finish\t\tfeat
"""

GOOGLE_RU = """\
# Google_Product_Taxonomy_Version: 2015-02-19
1 - Дом
11 - Дом > Кружки
12 - Дом > Настольные лампы
13 - Дом > Садовые гномы
14 - Дом > Гномы, феи и эльфы
15 - Дом > Светящиеся гномы
16 - Дом > Фонари и факелы
17 - Дом > Гномы-копилки большие
18 - Дом > Сад > Садовые гномы
"""
GOOGLE_EN = """\
# Google_Product_Taxonomy_Version: 2019-07-10
1 - Home
11 - Home > Mugs
12 - Home > Desk Lamps
13 - Home > Garden Gnomes
14 - Home > Gnomes, Fairies & Elves
15 - Home > LED Garden Gnomes
16 - Home > Lanterns & Torches
18 - Home > Garden > Gnome Figures
"""
GOOGLE_ZH = """\
# Google_Product_Taxonomy_Version: 2015-02-19
1 - 家居
11 - 家居 > 马克杯
12 - 家居 > 台灯
13 - 家居 > 花园地精
14 - 家居 > 地精、仙女和精灵
15 - 家居 > 发光地精
"""

SHOPIFY_RU = """\
# Shopify Product Taxonomy - Categories: 2024-07
# Format: {GID} : {Ancestor name} > ... > {Category name}

gid://shopify/TaxonomyCategory/zz            : Сад
gid://shopify/TaxonomyCategory/zz-1          : Сад > Каменные грибы
gid://shopify/TaxonomyCategory/zz-1-1        : Сад > Каменные грибы > Мухоморы
gid://shopify/TaxonomyCategory/zz-1-2        : Сад > Каменные грибы > Грибы из бетона
"""
SHOPIFY_EN = """\
# Shopify Product Taxonomy - Categories: 2024-07
# Format: {GID} : {Ancestor name} > ... > {Category name}

gid://shopify/TaxonomyCategory/zz            : Garden
gid://shopify/TaxonomyCategory/zz-1          : Garden > Stone Mushrooms
gid://shopify/TaxonomyCategory/zz-1-1        : Garden > Stone Mushrooms > Fly Agarics
gid://shopify/TaxonomyCategory/zz-1-2        : Garden > Stone Mushrooms > Women's Concrete Mushrooms
"""
