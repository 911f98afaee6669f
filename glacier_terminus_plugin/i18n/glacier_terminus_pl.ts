<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>GlacierTerminus</name>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Parameters</source>
      <translation type="unfinished">Parametry</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Results</source>
      <translation type="unfinished">Wyniki</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.</source>
      <translation type="unfinished">Przetworzono kafle: {tiles} na {device} w {seconds:.1f} s; pominięto bez ważnych pikseli: {skipped}.</translation>
    </message>
    <message>
      <location filename="../algorithms/algorithm.py" />
      <source>Ran {tiles} tile(s) on {device} in {seconds:.1f} s.</source>
      <translation type="unfinished">Przetworzono kafle: {tiles} na {device} w {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Classes to polygons</source>
      <translation type="unfinished">Klasy na poligony</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Classified raster</source>
      <translation type="unfinished">Sklasyfikowany raster</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Band (empty: the first)</source>
      <translation type="unfinished">Kanał (puste: pierwszy)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Classes to keep (empty: all)</source>
      <translation type="unfinished">Klasy do zachowania (puste: wszystkie)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>Names or values, separated by commas.</source>
      <translation type="unfinished">Nazwy lub wartości oddzielone przecinkami.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>One multipolygon per class</source>
      <translation type="unfinished">Jeden multipoligon na klasę</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Simplification tolerance in pixels (0: none)</source>
      <translation type="unfinished">Tolerancja upraszczania w pikselach (0: brak)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Class polygons</source>
      <translation type="unfinished">Poligony klas</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>Number of polygons</source>
      <translation type="unfinished">Liczba poligonów</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>No pixel of the raster belongs to the selected classes: the output layer is empty.</source>
      <translation type="unfinished">Żaden piksel rastra nie należy do wybranych klas: warstwa wynikowa jest pusta.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>no classes</source>
      <translation type="unfinished">brak klas</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>There is no class {item!r}; the raster names {known}. Write a name or a value.</source>
      <translation type="unfinished">Nie ma klasy {item!r}; raster wymienia {known}. Podaj nazwę lub wartość.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_polygons.py" />
      <source>&lt;p&gt;Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.&lt;/p&gt;&lt;p&gt;Each polygon has its class value, the name that the raster file gives to that value, and its area in km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary file on the way, so that large rasters need little memory.&lt;/p&gt;&lt;p&gt;Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels without a class are left unchanged, so the total area is preserved; the areas of individual patches may change. Simplification keeps all edges in memory, plus one byte per pixel.&lt;/p&gt;&lt;p&gt;Combining the patches of each class keeps all of them in memory until they are written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Zamienia sklasyfikowany raster na poligony: po jednym na każdy spójny płat lodu, oceanu lub innej klasy. Ich krawędzie biegną dokładnie po krawędziach pikseli, każdy poligon jest poprawny, a razem pokrywają każdy sklasyfikowany piksel dokładnie raz. Piksele, które stykają się tylko rogiem, należą do różnych płatów.&lt;/p&gt;&lt;p&gt;Każdy poligon ma swoją wartość klasy, nazwę, którą plik rastra nadaje tej wartości, oraz powierzchnię w km2 na elipsoidzie (pustą, jeśli raster nie ma układu współrzędnych). Płaty są po drodze zapisywane w pliku tymczasowym, więc duże rastry wymagają mało pamięci.&lt;/p&gt;&lt;p&gt;Nic nie jest upraszczane, jeśli o to nie poprosisz. Wtedy każda krawędź jest upraszczana raz dla obu sąsiadów, którzy nadal ją dzielą: żadna krawędź nie przesuwa się o więcej niż tolerancja, żadne dwie się nie przecinają, żaden płat nie znika i każdy poligon pozostaje poprawny. Krawędzie wzdłuż brzegu rastra i pikseli bez klasy nie zmieniają się, więc łączna powierzchnia jest zachowana; powierzchnie pojedynczych płatów mogą się zmienić. Upraszczanie trzyma w pamięci wszystkie krawędzie oraz jeden bajt na piksel.&lt;/p&gt;&lt;p&gt;Przy łączeniu płatów każdej klasy wszystkie są trzymane w pamięci aż do zapisania.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Classify raster</source>
      <translation type="unfinished">Klasyfikuj raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Probabilities</source>
      <translation type="unfinished">Prawdopodobieństwa</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Confidence (probability of the chosen class)</source>
      <translation type="unfinished">Pewność (prawdopodobieństwo wybranej klasy)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Number of tiles run</source>
      <translation type="unfinished">Liczba przetworzonych kafli</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>Ratio of the image's cell size to the model's (above 1: coarser)</source>
      <translation type="unfinished">Stosunek rozmiaru komórki obrazu do rozmiaru komórki modelu (powyżej 1: grubszy)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Device that ran the model</source>
      <translation type="unfinished">Urządzenie, na którym działał model</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_raster.py" />
      <source>&lt;p&gt;Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the layer's style.&lt;/p&gt;&lt;p&gt;The result is a GeoTIFF of class values with the model's colours and class names and an attribute table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. &lt;b&gt;Probabilities&lt;/b&gt; has one band per class, from 0 to 1; &lt;i&gt;Extract terminus&lt;/i&gt; draws the line from it. &lt;b&gt;Confidence&lt;/b&gt; is the probability of the chosen class. The files' metadata record the model, device, tiling, value range and software versions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimum probability&lt;/b&gt; and &lt;b&gt;classes to keep&lt;/b&gt;: pixels that are less certain, or that belong to other classes, become NoData or a value of your choice, never background. With &lt;b&gt;predict background&lt;/b&gt; switched off, each pixel gets the most likely of the other classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: only pixels inside them are written, and tiles outside them are not run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cell size&lt;/b&gt;: the model was trained at one cell size; an image that differs too much is resampled before the model reads it. &lt;b&gt;Cells of the result&lt;/b&gt;: the result has the image's own cells, those that the model reads, or those of the snap raster. A &lt;b&gt;snap raster&lt;/b&gt; aligns the result with its pixel corners and, unless you choose another, sets its CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Padding&lt;/b&gt;: how much context each tile reads beyond what it writes, so that no seams show between tiles. With the model's own padding, the tiles give practically the same result as the whole image would; the &lt;b&gt;tile plan&lt;/b&gt; shows what each tile reads and writes. If the network runs &lt;b&gt;in a separate process&lt;/b&gt;, a crash there does not take QGIS with it. &lt;b&gt;Flow direction&lt;/b&gt;: for models that expect the glacier to flow towards the top of the image.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Przypisuje klasę każdemu pikselowi obrazu satelitarnego. Model czyta wartości rastra, a nie styl warstwy.&lt;/p&gt;&lt;p&gt;Wynikiem jest GeoTIFF z wartościami klas, kolorami i nazwami klas modelu oraz tabelą atrybutów. Wartość 255 to NoData: piksele, które nie są ważne w obrazie, nie są ważne także w wyniku. &lt;b&gt;Prawdopodobieństwa&lt;/b&gt; mają jeden kanał na klasę, od 0 do 1; &lt;i&gt;Wyznacz czoło&lt;/i&gt; rysuje z nich linię. &lt;b&gt;Pewność&lt;/b&gt; to prawdopodobieństwo wybranej klasy. Metadane plików podają model, urządzenie, podział na kafle, zakres wartości i wersje oprogramowania.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Minimalne prawdopodobieństwo&lt;/b&gt; i &lt;b&gt;klasy do zachowania&lt;/b&gt;: piksele mniej pewne lub należące do innych klas stają się NoData albo otrzymują wybraną wartość, nigdy tło. Przy wyłączonym &lt;b&gt;przewidywaniu tła&lt;/b&gt; każdy piksel otrzymuje najbardziej prawdopodobną z pozostałych klas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Poligony&lt;/b&gt;: zapisywane są tylko piksele wewnątrz nich, a kafle poza nimi nie są przetwarzane.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rozmiar komórki&lt;/b&gt;: model trenowano przy jednym rozmiarze komórki; obraz, który zbytnio od niego odbiega, jest przepróbkowywany, zanim model go przeczyta. &lt;b&gt;Komórki wyniku&lt;/b&gt;: wynik ma komórki obrazu, te, które czyta model, albo komórki rastra przyciągania. &lt;b&gt;Raster przyciągania&lt;/b&gt; wyrównuje wynik do rogów swoich pikseli i, jeśli nie wybierzesz innego, określa układ współrzędnych.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Margines&lt;/b&gt;: ile otoczenia każdy kafel czyta ponad to, co zapisuje, aby między kaflami nie było widać szwów. Z marginesem modelu kafle dają praktycznie taki sam wynik jak cały obraz; &lt;b&gt;plan kafli&lt;/b&gt; pokazuje, co każdy z nich czyta i zapisuje. Jeśli sieć działa &lt;b&gt;w osobnym procesie&lt;/b&gt;, jej awaria nie pociąga za sobą QGIS. &lt;b&gt;Kierunek ruchu lodu&lt;/b&gt;: dla modeli, które oczekują, że lodowiec płynie ku górze obrazu.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classify rasters</source>
      <translation type="unfinished">Klasyfikuj rastry</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>As one mosaic</source>
      <translation type="unfinished">Jako jedną mozaikę</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Each image separately</source>
      <translation type="unfinished">Każdy obraz osobno</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Processing mode</source>
      <translation type="unfinished">Tryb przetwarzania</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write probabilities</source>
      <translation type="unfinished">Zapisz prawdopodobieństwa</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Write confidence</source>
      <translation type="unfinished">Zapisz pewność</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Keep results of the same image and settings</source>
      <translation type="unfinished">Zachowaj wyniki tego samego obrazu i ustawień</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>A run that was cut short then goes on from there.</source>
      <translation type="unfinished">Przerwany przebieg jest wtedy kontynuowany od tego miejsca.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Output folder</source>
      <translation type="unfinished">Folder wynikowy</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Classified rasters</source>
      <translation type="unfinished">Sklasyfikowane rastry</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Number of rasters classified</source>
      <translation type="unfinished">Liczba sklasyfikowanych rastrów</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Number of rasters that failed</source>
      <translation type="unfinished">Liczba rastrów z błędem</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <location filename="../algorithms/map_series.py" />
      <source>Failures and their reasons, one per line</source>
      <translation type="unfinished">Błędy i ich przyczyny, po jednym w wierszu</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>There is no raster to classify. Choose rasters, or a folder that contains some.</source>
      <translation type="unfinished">Nie ma rastra do sklasyfikowania. Wybierz rastry albo folder, który je zawiera.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The folder {folder} can't be created: {error}. Choose another one.</source>
      <translation type="unfinished">Nie można utworzyć folderu {folder}: {error}. Wybierz inny.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>No raster could be classified.</source>
      <translation type="unfinished">Nie udało się sklasyfikować żadnego rastra.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;Classifies many satellite images as &lt;i&gt;Classify raster&lt;/i&gt; does one; everything in its help applies here too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each image separately&lt;/b&gt;: one result per image, named after it, in the output folder. An image that can't be classified does not stop the others; it is listed at the end with the reason. &lt;b&gt;As one mosaic&lt;/b&gt;: the images are read as one, in the coordinate system of the first and with the finest cells of all; where images overlap, the first one with a valid pixel is used. Values that a model derives from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands&lt;/b&gt; are chosen by name, number or wavelength, in the same way for all images. An &lt;b&gt;extent&lt;/b&gt; and a &lt;b&gt;mask&lt;/b&gt; apply to each image; an image that lies outside them is listed as failed.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Klasyfikuje wiele obrazów satelitarnych tak, jak &lt;i&gt;Klasyfikuj raster&lt;/i&gt; klasyfikuje jeden; wszystko, co podano w jego pomocy, obowiązuje i tutaj.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Każdy obraz osobno&lt;/b&gt;: jeden wynik na obraz, nazwany tak jak on, w folderze wynikowym. Obraz, którego nie można sklasyfikować, nie zatrzymuje pozostałych; jest wymieniony na końcu z przyczyną. &lt;b&gt;Jako jedną mozaikę&lt;/b&gt;: obrazy są czytane jak jeden, w układzie współrzędnych pierwszego i z najdrobniejszymi komórkami ze wszystkich; tam, gdzie się nakładają, liczy się pierwszy z ważnym pikselem. Wartości, które model wyprowadza ze sceny, na przykład percentyle, są wtedy wartościami mozaiki lub jej części w zasięgu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kanały&lt;/b&gt; wybiera się według nazwy, numeru lub długości fali, tak samo dla wszystkich obrazów. &lt;b&gt;Zasięg&lt;/b&gt; i &lt;b&gt;maska&lt;/b&gt; dotyczą każdego obrazu; obraz leżący poza nimi jest wymieniony jako błędny.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>&lt;p&gt;A run that was cut short goes on when it is run again: an image whose result is in the folder, made of the same file with the same settings, is not classified a second time, unless you switch that off under the advanced parameters.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Przerwany przebieg jest kontynuowany po ponownym uruchomieniu: obraz, którego wynik znajduje się w folderze i powstał z tego samego pliku z tymi samymi ustawieniami, nie jest klasyfikowany po raz drugi, chyba że wyłączysz to w parametrach zaawansowanych.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{count} of {all} images have a result with the same settings in the folder: it is kept.</source>
      <translation type="unfinished">{count} z {all} obrazów ma w folderze wynik z tymi samymi ustawieniami: zostaje on zachowany.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>{number} of {count}: {name}</source>
      <translation type="unfinished">{number} z {count}: {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.</source>
      <translation type="unfinished">Anulowano: {count} z {all} rastrów zostało wcześniej sklasyfikowanych i pozostaje w {folder}.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic would be incomplete.</source>
      <translation type="unfinished">Mozaika byłaby niepełna.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_rasters.py" />
      <source>The mosaic has {width} x {height} pixels.</source>
      <translation type="unfinished">Mozaika ma {width} x {height} pikseli.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare termini</source>
      <translation type="unfinished">Porównaj czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines</source>
      <translation type="unfinished">Linie przewidziane</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines</source>
      <translation type="unfinished">Linie odniesienia</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m says nothing. Is a layer compared with itself or with a copy of it? Choose another reference.</source>
      <translation type="unfinished">{same} z {pairs} przewidzianych linii to te same linie co ich odniesienia, więc odległość 0 m nic nie mówi. Czy warstwa jest porównywana z samą sobą lub z kopią? Wybierz inne odniesienie.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; {missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.</source>
      <translation type="unfinished">Porównano pary: {pairs}; średnia symetryczna {mean:.1f} m, mediana {median:.1f} m, najgorsza {worst:.1f} m; linie odniesienia bez przewidywania: {missed}, linie przewidziane bez odniesienia: {without}.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Measures how far predicted terminus lines lie from reference lines, for example hand-digitised ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner are listed in a layer of their own, each with the reason.&lt;/p&gt;&lt;p&gt;All distances are metres on the ground, measured in a local plane around each pair, so that degrees and map projections do not distort them; if you give a &lt;b&gt;cell size&lt;/b&gt;, they are reported in pixels too. Lines without a coordinate system are measured in their own units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the predicted lines, with the figures of each pair as attributes; the area between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and month; and a report for the browser, with plots and the definitions below. Missed lines do not enter the means; their number is stated next to them.&lt;/p&gt;&lt;p&gt;The figures:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mierzy, jak daleko przewidziane linie czoła leżą od linii odniesienia, na przykład zdigitalizowanych ręcznie. Linie są łączone w pary według lodowca i daty. Obie warstwy mogą mieć różne układy współrzędnych; daty mogą być polami daty lub tekstem, jak 2014-08-01, 20140801 czy 1.8.2014. Jeśli warstwa nie podaje identyfikatorów lodowców, w pary łączone są jeden do jednego najbliższe linie z tej samej daty. Linie bez pary trafiają do osobnej warstwy, każda z podaną przyczyną.&lt;/p&gt;&lt;p&gt;Wszystkie odległości to metry w terenie, mierzone na lokalnej płaszczyźnie wokół każdej pary, więc stopnie i odwzorowania ich nie zniekształcają; jeśli podasz &lt;b&gt;rozmiar komórki&lt;/b&gt;, są podane także w pikselach. Linie bez układu współrzędnych są mierzone we własnych jednostkach.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wyniki&lt;/b&gt;: przewidziane linie z miarami każdej pary jako atrybutami; obszar między liniami w pasach kolorowanych według szerokości; podsumowanie wszystkich par oraz według lodowca, czujnika i miesiąca; a także raport do przeglądarki z wykresami i poniższymi definicjami. Pominięte linie nie wchodzą do średnich; ich liczba jest podana obok.&lt;/p&gt;&lt;p&gt;Miary:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>&lt;p&gt;Means, medians and shares are taken over points evenly spaced along each line, ends included, at least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a broken line are joined by straight segments, nearest ends first; for area and bias these count as length as well. Areas that the lines go round twice count twice.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Średnie, mediany i udziały są liczone z punktów rozmieszczonych równomiernie wzdłuż każdej linii, łącznie z końcami, co najmniej 1000 na dłuższej. Dla powierzchni, błędu systematycznego, miary punkt po punkcie i Frécheta kawałki przerwanej linii są łączone prostymi odcinkami, najpierw najbliższe końce; przy powierzchni i błędzie systematycznym liczą się one także jako długość. Powierzchnie, które linie obiegają dwa razy, liczą się podwójnie.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: glacier id field</source>
      <translation type="unfinished">Linie przewidziane: pole identyfikatora lodowca</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: date field</source>
      <translation type="unfinished">Linie przewidziane: pole daty</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: glacier id field</source>
      <translation type="unfinished">Linie odniesienia: pole identyfikatora lodowca</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Reference lines: date field</source>
      <translation type="unfinished">Linie odniesienia: pole daty</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: sensor field</source>
      <translation type="unfinished">Linie przewidziane: pole czujnika</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: confidence field</source>
      <translation type="unfinished">Linie przewidziane: pole pewności</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Predicted lines: stated error field (metres, 90 %)</source>
      <translation type="unfinished">Linie przewidziane: pole podanego błędu (m, 90 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Tolerance in metres (empty: 2 cells or {metres:g} m)</source>
      <translation type="unfinished">Tolerancja w metrach (puste: 2 komórki lub {metres:g} m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare every line with every line of the other layer</source>
      <translation type="unfinished">Porównaj każdą linię z każdą linią drugiej warstwy</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Treat them as pieces of one front</source>
      <translation type="unfinished">Traktuj je jako kawałki jednego czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compare each with the nearest line of the other layer, one to one</source>
      <translation type="unfinished">Porównaj każdą z najbliższą linią drugiej warstwy, jeden do jednego</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Cell size in metres, for distances in pixels as well</source>
      <translation type="unfinished">Rozmiar komórki w metrach, aby podać odległości także w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Maximum number of days between the two dates</source>
      <translation type="unfinished">Największa liczba dni między obiema datami</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Several lines of the same glacier and date</source>
      <translation type="unfinished">Kilka linii tego samego lodowca i tej samej daty</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Compared lines</source>
      <translation type="unfinished">Porównane linie</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Area between the lines</source>
      <translation type="unfinished">Obszar między liniami</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Summary</source>
      <translation type="unfinished">Podsumowanie</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Lines without a partner</source>
      <translation type="unfinished">Linie bez pary</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished">Pliki HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Report</source>
      <translation type="unfinished">Raport</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of pairs</source>
      <translation type="unfinished">Liczba par</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of reference lines without a prediction</source>
      <translation type="unfinished">Liczba linii odniesienia bez przewidywania</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Number of predicted lines without a reference</source>
      <translation type="unfinished">Liczba linii przewidzianych bez odniesienia</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>Symmetric mean distance in metres</source>
      <translation type="unfinished">Symetryczna średnia odległość w metrach</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>glacier id</source>
      <translation type="unfinished">identyfikator lodowca</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>date</source>
      <translation type="unfinished">data</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layers}: no {what} is told, so lines are paired without it.</source>
      <translation type="unfinished">{layers}: brak danych dla: {what}, więc linie są łączone w pary bez nich.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source> and </source>
      <translation type="unfinished"> i </translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>{layer}: {count} line(s)</source>
      <translation type="unfinished">{layer}: linie: {count}</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_termini.py" />
      <source>No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates.</source>
      <translation type="unfinished">Żadna przewidziana linia nie ma linii odniesienia tego samego lodowca i tej samej daty, więc nie ma czego porównywać. Znaleziono w {ours}. Znaleziono w {theirs}. Sprawdź pola lodowca i daty albo dopuść więcej dni między datami.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.</source>
      <translation type="unfinished">{layer} nie ma pola {field}; ma pola {found}. Wybierz jedno z nich jako {name}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>left of the reference</source>
      <translation type="unfinished">na lewo od odniesienia</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>right of the reference</source>
      <translation type="unfinished">na prawo od odniesienia</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>no line geometry</source>
      <translation type="unfinished">brak geometrii linii</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_layers.py" />
      <source>the date {date} can't be read</source>
      <translation type="unfinished">nie można odczytać daty {date}</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Export training data</source>
      <translation type="unfinished">Eksportuj dane treningowe</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile width in pixels</source>
      <translation type="unfinished">Szerokość kafla w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Tile height in pixels</source>
      <translation type="unfinished">Wysokość kafla w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Horizontal stride in pixels</source>
      <translation type="unfinished">Krok poziomy w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Vertical stride in pixels</source>
      <translation type="unfinished">Krok pionowy w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Width of a front in the label raster, in pixels</source>
      <translation type="unfinished">Szerokość czoła w rastrze etykiet, w pikselach</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Unlabelled pixels are</source>
      <translation type="unfinished">Piksele bez etykiety są</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>background (0)</source>
      <translation type="unfinished">tłem (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>unknown (255): ignored in training</source>
      <translation type="unfinished">nieznane (255): pomijane w treningu</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Adds tiles rotated by multiples of this angle.</source>
      <translation type="unfinished">Dodaje kafle obrócone o wielokrotności tego kąta.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>A polygon of which less lies in a tile is not labelled there.</source>
      <translation type="unfinished">Poligon, którego mniejsza część leży w kaflu, nie jest w nim oznaczany.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Bands (empty: all)</source>
      <translation type="unfinished">Kanały (puste: wszystkie)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Extent (empty: the whole image)</source>
      <translation type="unfinished">Zasięg (puste: cały obraz)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Mask polygons: keep only tiles fully inside</source>
      <translation type="unfinished">Poligony maski: zachowaj tylko kafle całkowicie wewnątrz</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Rotation angle in degrees (0: none)</source>
      <translation type="unfinished">Kąt obrotu w stopniach (0: brak)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Keep tiles without any labelled feature</source>
      <translation type="unfinished">Zachowaj kafle bez żadnego obiektu z etykietą</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Minimum share of a polygon in a tile (0 to 1)</source>
      <translation type="unfinished">Najmniejsza część poligonu w kaflu (0 do 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Image format</source>
      <translation type="unfinished">Format obrazu</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Scene name (empty: the file name)</source>
      <translation type="unfinished">Nazwa sceny (puste: nazwa pliku)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Glacier id, where the labels have no GlacierID field</source>
      <translation type="unfinished">Identyfikator lodowca tam, gdzie etykiety nie mają pola GlacierID</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Folder of tiles</source>
      <translation type="unfinished">Folder kafli</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/plan_run.py" />
      <source>Number of tiles</source>
      <translation type="unfinished">Liczba kafli</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Satellite image</source>
      <translation type="unfinished">Obraz satelitarny</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: class polygons</source>
      <translation type="unfinished">Etykiety: poligony klas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class value or name (empty: class 1)</source>
      <translation type="unfinished">Pole wartości lub nazwy klasy (puste: klasa 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Field of the class name</source>
      <translation type="unfinished">Pole nazwy klasy</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Labels: calving fronts as lines</source>
      <translation type="unfinished">Etykiety: cielące się czoła jako linie</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Or labels: a classified raster</source>
      <translation type="unfinished">Lub etykiety: sklasyfikowany raster</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Both a classified raster and drawn labels are given; expected only one of the two. Leave one out.</source>
      <translation type="unfinished">Podano zarówno sklasyfikowany raster, jak i narysowane etykiety; oczekiwano tylko jednego z nich. Usuń jedno.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <location filename="../algorithms/result_parameters.py" />
      <source>The mask layer contains no polygon. Draw one, or leave it out.</source>
      <translation type="unfinished">Warstwa maski nie zawiera poligonu. Narysuj go albo usuń warstwę.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>Wrote {count} tile(s) with the classes {names}.</source>
      <translation type="unfinished">Zapisano kafle: {count}, z klasami {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>The label layers contain no features. Draw polygons or lines on the image first, or give a classified raster.</source>
      <translation type="unfinished">Warstwy etykiet nie zawierają obiektów. Najpierw narysuj poligony lub linie na obrazie albo podaj sklasyfikowany raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{count} polygon(s) without a class are skipped.</source>
      <translation type="unfinished">Pominięto poligony bez klasy: {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer} has no field {field}; its fields are {found}. Choose one of them.</source>
      <translation type="unfinished">{layer} nie ma pola {field}; jej pola to {found}. Wybierz jedno z nich.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: the lines come from {count} images, none of which has the name of this one. All of them are taken for fronts of this image: select or filter those that are.</source>
      <translation type="unfinished">{layer}: linie pochodzą z {count} obrazów, z których żaden nie ma nazwy tego obrazu. Wszystkie uznano za czoła na tym obrazie: wybierz lub odfiltruj te, które nimi są.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>{layer}: {count} line(s) of other images are left out (field ImagePath).</source>
      <translation type="unfinished">{layer}: pominięto linie z innych obrazów: {count} (pole ImagePath).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Cuts a satellite image and its labels into small tiles for training a network: the folder layout that Esri calls &lt;i&gt;Classified_Tiles&lt;/i&gt;, which &lt;code&gt;python -m training&lt;/code&gt; and Esri's own tools read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are polygons with a class field (whole numbers from 0 to 255, or names), calving fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the same as background, which is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Flow direction&lt;/b&gt; determines which end of a front is the left one, and is stored with each tile. &lt;b&gt;Rotation angle&lt;/b&gt;: 90 yields each tile four times. &lt;b&gt;Mask polygons&lt;/b&gt;: only tiles that lie fully inside them are kept. A field &lt;i&gt;GlacierID&lt;/i&gt; tells glaciers apart, so that a network can be tested on a glacier that it has never seen. Date and sensor are read from the scene name where possible.&lt;/p&gt;&lt;p&gt;PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All are georeferenced. The output folder must be new or empty; it appears only when it is complete.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Tnie obraz satelitarny i jego etykiety na małe kafle do trenowania sieci: układ folderów, który Esri nazywa &lt;i&gt;Classified_Tiles&lt;/i&gt;, a który czytają &lt;code&gt;python -m training&lt;/code&gt; i narzędzia Esri.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etykiety&lt;/b&gt; to poligony z polem klasy (liczby całkowite od 0 do 255 lub nazwy), cielące się czoła jako linie albo jedno i drugie: linie są wypalane na poligonach z podaną szerokością, a ponadto zachowywane jako linie. Etykiet może też dostarczyć sklasyfikowany raster. Wartość 255 oznacza nieznane: kafle mają ją tam, gdzie obraz nie ma ważnych danych, i, jeśli tak wybierzesz, wszędzie tam, gdzie nic nie narysowano. To nie to samo co tło, które ma wartość 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kierunek ruchu lodu&lt;/b&gt; określa, który koniec czoła jest lewy, i jest zapisywany z każdym kaflem. &lt;b&gt;Kąt obrotu&lt;/b&gt;: 90 daje każdy kafel cztery razy. &lt;b&gt;Poligony maski&lt;/b&gt;: zachowywane są tylko kafle leżące całkowicie wewnątrz nich. Pole &lt;i&gt;GlacierID&lt;/i&gt; odróżnia lodowce, aby sieć można było sprawdzić na lodowcu, którego nigdy nie widziała. Data i czujnik są w miarę możliwości odczytywane z nazwy sceny.&lt;/p&gt;&lt;p&gt;PNG mieści 1 lub 3 kanały po 8 lub 16 bitów, JPEG 1 lub 3 kanały po 8 bitów, TIFF dowolną liczbę i typ. Wszystkie mają georeferencje. Folder wynikowy musi być nowy lub pusty; pojawia się dopiero, gdy jest kompletny.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines that name their images in a field &lt;i&gt;ImagePath&lt;/i&gt;, as those of &lt;i&gt;Map a series&lt;/i&gt; do, only those of this image are taken.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Z linii, które podają swój obraz w polu &lt;i&gt;ImagePath&lt;/i&gt;, jak linie z polecenia &lt;i&gt;Mapuj serię&lt;/i&gt;, brane są tylko linie tego obrazu.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/export_training_data.py" />
      <source>&lt;p&gt;Of lines with a field &lt;i&gt;Date&lt;/i&gt; only those of the image's day are taken, where there are any.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Z linii z polem &lt;i&gt;Date&lt;/i&gt; brane są tylko linie z dnia obrazu, jeśli takie są.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/expressions.py" />
      <source>&lt;p&gt;Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and other product names, or any plain date. NULL if there is none.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Zwraca datę wykonania zawartą w nazwie sceny satelitarnej: nazwy produktów Landsat, Sentinel i innych albo dowolną zwykłą datę. NULL, jeśli jej nie ma.&lt;/p&gt;&lt;p&gt;&lt;code&gt;glacier_scene_date(layer_property(@layer, 'name'))&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extract terminus</source>
      <translation type="unfinished">Wyznacz czoło</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Probability or classified raster</source>
      <translation type="unfinished">Raster prawdopodobieństw lub sklasyfikowany</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Model that classified it (empty: the bundled model)</source>
      <translation type="unfinished">Model, który go sklasyfikował (puste: dołączony model)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>Extent (empty: the whole raster)</source>
      <translation type="unfinished">Zasięg (puste: cały raster)</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Terminus line</source>
      <translation type="unfinished">Linia czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_series.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Number of fronts</source>
      <translation type="unfinished">Liczba czół</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <location filename="../algorithms/map_terminus.py" />
      <source>Length of the first line in metres</source>
      <translation type="unfinished">Długość pierwszej linii w metrach</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>The raster's place on the earth is unknown (it has no usable coordinate system): lengths and errors in metres are left out. Set the layer's CRS to get them.</source>
      <translation type="unfinished">Położenie rastra na Ziemi jest nieznane (nie ma on przydatnego układu współrzędnych): długości i błędy w metrach są pominięte. Ustaw układ współrzędnych warstwy, aby je otrzymać.</translation>
    </message>
    <message>
      <location filename="../algorithms/extract_terminus.py" />
      <source>&lt;p&gt;Draws the terminus line from a raster that &lt;i&gt;Classify raster&lt;/i&gt; or another program wrote: one band of probabilities per class of the model, one band of class values, or one band of the front's probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of decimals is read as the probability of ocean. Probabilities give a better line than class values.&lt;/p&gt;&lt;p&gt;If the model has a front class, the line is the least-cost path along it; for models of ice and ocean only, it is the boundary between the two, without the coast. With a box along the flow or two fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier is read. If neither the model nor your input separates land from ice, the front is told from the coast by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Rysuje linię czoła z rastra zapisanego przez &lt;i&gt;Klasyfikuj raster&lt;/i&gt; lub inny program: jeden kanał prawdopodobieństw na klasę modelu, jeden kanał wartości klas albo jeden kanał prawdopodobieństwa czoła (od 0 do 1 lub od 0 do 255 jako liczby całkowite). Dla modelu bez klasy czoła pojedynczy kanał liczb dziesiętnych jest czytany jako prawdopodobieństwo oceanu. Prawdopodobieństwa dają lepszą linię niż wartości klas.&lt;/p&gt;&lt;p&gt;Jeśli model ma klasę czoła, linia jest drogą o najmniejszym koszcie wzdłuż niej; dla modeli znających tylko lód i ocean jest granicą między nimi, bez wybrzeża. Z prostokątem wzdłuż kierunku ruchu lodu lub dwiema ścianami fiordu jest najlepszą linią od ściany do ściany, a czytana jest tylko część rastra wokół każdego lodowca. Jeśli ani model, ani Twoje dane nie oddzielają lądu od lodu, czoło jest odróżniane od wybrzeża tylko po kształcie, jako linia zamykająca głąb fiordu, i oznaczane jako niepewne.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {minutes:.0f} min left</source>
      <translation type="unfinished">, zostało około {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>, about {seconds:.0f} s left</source>
      <translation type="unfinished">, zostało około {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished">Anulowano: nic nie zapisano.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" />
      <source>Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs.</source>
      <translation type="unfinished">Za mało pamięci na to uruchomienie. Wybierz mniejszy zasięg, rozmiar kafla lub wielkość partii albo zamknij inne programy.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls from a series</source>
      <translation type="unfinished">Ściany fiordu z serii obrazów</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Areas, one polygon per glacier</source>
      <translation type="unfinished">Obszary, jeden poligon na lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Fjord walls</source>
      <translation type="unfinished">Ściany fiordu</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of walls</source>
      <translation type="unfinished">Liczba ścian</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>Number of images used for the first wall</source>
      <translation type="unfinished">Liczba obrazów użytych dla pierwszej ściany</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <location filename="../algorithms/map_series.py" />
      <source>There is no image to read. Choose images of the glacier at several dates, or a folder of them.</source>
      <translation type="unfinished">Nie ma obrazu do odczytania. Wybierz obrazy lodowca z kilku dat albo folder z nimi.</translation>
    </message>
    <message>
      <location filename="../algorithms/fjord_walls.py" />
      <source>&lt;p&gt;Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while ice and water come and go: what one image leaves open, ten together settle. Give the result to &lt;i&gt;Map terminus&lt;/i&gt; as &lt;b&gt;fjord walls&lt;/b&gt;, for these and all other images of the glacier: its lines then end where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are ordinary lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite images&lt;/b&gt;: six or more, of different years and seasons, that lie exactly on one another. They may differ in cell size and coordinate system; the area of interest is that of the first one. &lt;b&gt;Flow direction&lt;/b&gt;: without one, eight are tried on the first image. &lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier. &lt;b&gt;Areas&lt;/b&gt;, told apart by a field GlacierID, give walls for several glaciers in one run; with &lt;b&gt;centrelines&lt;/b&gt; each has its own flow direction.&lt;/p&gt;&lt;p&gt;The walls reach from the farthest front upstream to the farthest downstream, and half of the front's width beyond; fronts outside them are not found. &lt;b&gt;Side&lt;/b&gt; is left or right as seen when looking downstream. &lt;b&gt;Images&lt;/b&gt; counts those that show the place, &lt;b&gt;Fronts&lt;/b&gt; those in which a front was found, and &lt;b&gt;FrontsNear&lt;/b&gt; the fronts that end within ten of the model's cells of the wall: if it is well below Fronts, the wall lies off the rock, or fronts end short of it.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Znajduje dwie ściany fiordu lodowca na podstawie obrazów z kilku dat. Skała pozostaje na miejscu, a lód i woda się zmieniają: to, co jeden obraz pozostawia otwarte, dziesięć razem rozstrzyga. Podaj wynik w &lt;i&gt;Mapuj czoło&lt;/i&gt; jako &lt;b&gt;ściany fiordu&lt;/b&gt;, dla tych i wszystkich innych obrazów lodowca: jego linie kończą się wtedy tam, gdzie czoło styka się ze skałą. Najpierw obejrzyj ściany i popraw je tam, gdzie są błędne; to zwykłe linie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Obrazy satelitarne&lt;/b&gt;: sześć lub więcej, z różnych lat i pór roku, dokładnie na siebie nałożone. Mogą różnić się rozmiarem komórki i układem współrzędnych; obszar jest obszarem pierwszego. &lt;b&gt;Kierunek ruchu&lt;/b&gt;: bez niego na pierwszym obrazie próbuje się ośmiu. &lt;b&gt;Zasięg&lt;/b&gt;: ogranicz go do otoczenia lodowca. &lt;b&gt;Obszary&lt;/b&gt;, rozróżnione polem GlacierID, dają ściany kilku lodowców w jednym uruchomieniu; z &lt;b&gt;liniami środkowymi&lt;/b&gt; każdy ma własny kierunek ruchu.&lt;/p&gt;&lt;p&gt;Ściany sięgają od czoła położonego najdalej w górę lodowca do położonego najdalej w dół i o pół szerokości czoła dalej; czoła poza nimi nie są znajdowane. &lt;b&gt;Side&lt;/b&gt; to lewa lub prawa strona, patrząc w dół lodowca. &lt;b&gt;Images&lt;/b&gt; liczy obrazy pokazujące to miejsce, &lt;b&gt;Fronts&lt;/b&gt; te, na których znaleziono czoło, a &lt;b&gt;FrontsNear&lt;/b&gt; czoła, które kończą się w odległości do dziesięciu komórek modelu od ściany: jeśli jest znacznie mniejsza niż Fronts, ściana leży obok skały albo czoła kończą się przed nią.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Satellite images</source>
      <translation type="unfinished">Obrazy satelitarne</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Folder: use all its images as well</source>
      <translation type="unfinished">Folder: użyj także wszystkich obrazów z niego</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>File name patterns in the folder, separated by spaces</source>
      <translation type="unfinished">Wzorce nazw plików w folderze, oddzielone spacjami</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>{count} file(s) of the folder are results of this plugin and no images: they are left out.</source>
      <translation type="unfinished">{count} plik(ów) w folderze to wyniki tej wtyczki, a nie obrazy: są pomijane.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../gui/review_images.py" />
      <source>Opening {name}...</source>
      <translation type="unfinished">Otwieranie {name}...</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <location filename="../algorithms/parameters.py" />
      <source>It can't be opened as a raster.</source>
      <translation type="unfinished">Nie można go otworzyć jako rastra.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>It has no coordinate system and other images have one: its place is unknown. Set its CRS.</source>
      <translation type="unfinished">Nie ma układu współrzędnych, a inne obrazy go mają: jego położenie jest nieznane. Ustaw jego układ.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>Run this again with the same settings, and it goes on from there.</source>
      <translation type="unfinished">Uruchom ponownie z tymi samymi ustawieniami, a praca będzie kontynuowana od tego miejsca.</translation>
    </message>
    <message>
      <location filename="../algorithms/many_rasters.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished">Folder {folder} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Map termini of a series</source>
      <translation type="unfinished">Mapuj czoła na serii obrazów</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Find the fjord walls first, if none are given and there are six images or more</source>
      <translation type="unfinished">Najpierw znajdź ściany fiordu, jeśli nie podano żadnych, a obrazów jest sześć lub więcej</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Terminus lines</source>
      <translation type="unfinished">Linie czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Fjord walls that were found</source>
      <translation type="unfinished">Znalezione ściany fiordu</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>Number of images mapped</source>
      <translation type="unfinished">Liczba zmapowanych obrazów</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No image could be mapped.</source>
      <translation type="unfinished">Nie udało się zmapować żadnego obrazu.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;Maps the calving front in many images of a glacier, or of several, as &lt;i&gt;Map terminus&lt;/i&gt; does in one, and puts all lines into one layer, each with its date; everything in its help applies here too. An image that can't be mapped does not stop the others; it is listed at the end with the reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Find the fjord walls first&lt;/b&gt;: where neither a box nor walls are given, the walls are found in all images together, as &lt;i&gt;Fjord walls from a series&lt;/i&gt; does, and the lines end at them. Every image, or sixty of them where there are more, is then classified twice. If no walls are found, the images are mapped without them, and the log says why. Look at the walls once; for later images give them as &lt;b&gt;fjord walls&lt;/b&gt;, corrected where they are wrong.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mapuje czoło cielenia na wielu obrazach jednego lub kilku lodowców, tak jak &lt;i&gt;Mapuj czoło&lt;/i&gt; na jednym, i umieszcza wszystkie linie w jednej warstwie, każdą z jej datą; wszystko z jego pomocy obowiązuje także tutaj. Obraz, którego nie da się zmapować, nie zatrzymuje pozostałych; jest wymieniony na końcu z powodem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Najpierw znajdź ściany fiordu&lt;/b&gt;: gdy nie podano ani prostokąta, ani ścian, ściany są wyznaczane na wszystkich obrazach razem, tak jak robi to &lt;i&gt;Ściany fiordu z serii obrazów&lt;/i&gt;, a linie kończą się przy nich. Każdy obraz, albo sześćdziesiąt z nich, jeśli jest ich więcej, jest wtedy klasyfikowany dwa razy. Jeśli ścian nie znaleziono, obrazy są mapowane bez nich, a dziennik podaje powód. Obejrzyj ściany raz; dla kolejnych obrazów podaj je jako &lt;b&gt;ściany fiordu&lt;/b&gt;, poprawione tam, gdzie są błędne.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days in your user profile: run it again with the same images and settings, and it goes on from there.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linie, które przebieg znalazł, zanim został anulowany lub zanim QGIS zakończył działanie, są przechowywane przez trzydzieści dni w profilu użytkownika: uruchom go ponownie z tymi samymi obrazami i ustawieniami, a będzie kontynuowany od tego miejsca.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>&lt;p&gt;&lt;b&gt;Review lines&lt;/b&gt; in the plugin's menu then shows the lines one by one, the most doubtful first, each on its image: accept, edit or reject them. The field Review keeps the decision.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Przejrzyj linie&lt;/b&gt; w menu wtyczki pokazuje potem linie jedna po drugiej, najbardziej wątpliwe najpierw, każdą na jej obrazie: można je zaakceptować, edytować lub odrzucić. Pole Review przechowuje decyzję.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The fjord walls are not looked for: that takes {count} images or more.</source>
      <translation type="unfinished">Ściany fiordu nie są szukane: potrzeba co najmniej {count} obrazów.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>No fjord walls were found: {error}</source>
      <translation type="unfinished">Nie znaleziono ścian fiordu: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>{count} of {all} images were mapped before, with the same settings, in an earlier run: their lines are taken from it.</source>
      <translation type="unfinished">{count} z {all} obrazów opracowano już z tymi samymi ustawieniami w poprzednim przebiegu: ich linie są z niego przejęte.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_series.py" />
      <source>The lines of {count} of {all} images are kept.</source>
      <translation type="unfinished">Zachowano linie {count} z {all} obrazów.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <location filename="../plugin.py" />
      <source>Map terminus</source>
      <translation type="unfinished">Mapuj czoło</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>Flow direction used</source>
      <translation type="unfinished">Użyty kierunek ruchu lodu</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;Finds the calving front of a glacier on a satellite image and draws it as a line.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Satellite image&lt;/b&gt;: any raster layer. The model reads its values, not its style. &lt;b&gt;Flow direction&lt;/b&gt;: the direction in which the glacier flows, in degrees clockwise from grid north, or a line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the training data; the line is returned in the image's own coordinates. If no direction is given and the model needs one, eight are tried and the most confident line is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Extent&lt;/b&gt;: limit it to the surroundings of the glacier; this improves the contrast and the line and shortens the run. &lt;b&gt;Cell size&lt;/b&gt;: models are trained at one cell size; images with another are resampled to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where to look&lt;/b&gt;: a box drawn along the flow says it all in one rectangle: its long sides are the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as two lines, which &lt;i&gt;Fjord walls from a series&lt;/i&gt; finds, or a polygon can mark the area. Where a front bends, two short strokes along the rock, one where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field GlacierID, is mapped in one run, each glacier on its own. &lt;b&gt;Centrelines&lt;/b&gt;, drawn downstream, give the flow of each glacier, and its front must cross its centreline. No line is drawn on &lt;b&gt;land&lt;/b&gt;, given as polygons or a raster.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Znajduje cielące się czoło lodowca na obrazie satelitarnym i rysuje je jako linię.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Obraz satelitarny&lt;/b&gt;: dowolna warstwa rastrowa. Model czyta jej wartości, a nie styl. &lt;b&gt;Kierunek ruchu lodu&lt;/b&gt;: kierunek, w którym płynie lodowiec, w stopniach zgodnie z ruchem wskazówek zegara od północy siatki, albo linia narysowana wzdłuż ruchu lodu. Obraz jest obracany tak, aby lodowiec płynął ku górze, jak w danych treningowych; linia jest zwracana we współrzędnych obrazu. Jeśli nie podano kierunku, a model go potrzebuje, próbowanych jest osiem, a zachowywana jest linia o największej pewności.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zasięg&lt;/b&gt;: ogranicz go do otoczenia lodowca; poprawia to kontrast i linię oraz skraca uruchomienie. &lt;b&gt;Rozmiar komórki&lt;/b&gt;: modele są trenowane przy jednym rozmiarze komórki; obrazy z innym są przepróbkowywane.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gdzie szukać&lt;/b&gt;: prostokąt narysowany wzdłuż ruchu lodu mówi wszystko naraz: jego długie boki to ściany fiordu, do których linia wtedy dochodzi, a jego oś to kierunek ruchu. Ściany można też podać jako dwie linie, które znajduje &lt;i&gt;Ściany fiordu z serii obrazów&lt;/i&gt;, albo zaznaczyć obszar poligonem. Tam, gdzie czoło się wygina, najlepsze jako ściany są dwie krótkie kreski wzdłuż skały, po jednej w miejscu, gdzie każdy jego koniec jej dotyka. Warstwa z kilkoma takimi obiektami, rozróżnionymi polem GlacierID, jest mapowana w jednym uruchomieniu, każdy lodowiec osobno. &lt;b&gt;Linie środkowe&lt;/b&gt;, rysowane w dół lodowca, podają kierunek ruchu każdego lodowca, a jego czoło musi przecinać jego linię środkową. Na &lt;b&gt;lądzie&lt;/b&gt;, podanym jako poligony lub raster, żadna linia nie jest rysowana.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/map_terminus.py" />
      <source>&lt;p&gt;&lt;b&gt;Points that the front passes&lt;/b&gt;: where the line went wrong, a point on the front draws it there. They want a box, walls, or strokes at the ends of the front as well.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Punkty, przez które przechodzi front&lt;/b&gt;: tam, gdzie linia przebiegała błędnie, punkt na froncie przyciąga ją do siebie. Wymagają ponadto prostokąta, ścian lub kresek na końcach frontu.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the map. Let the name end in .gpkg, .geojson or .shp to keep the shapes.</source>
      <translation type="unfinished">{path} będzie zawierać tylko atrybuty: plik {suffix} nie ma geometrii i nie da się go pokazać na mapie. Niech nazwa kończy się na .gpkg, .geojson lub .shp, aby zachować kształty.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>No terminus found, for the reason stated above. The output layer is empty.</source>
      <translation type="unfinished">Nie znaleziono czoła, z przyczyny podanej powyżej. Warstwa wynikowa jest pusta.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Model (empty: the bundled model)</source>
      <translation type="unfinished">Model (puste: dołączony model)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Models</source>
      <translation type="unfinished">Modele</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never run, and weights in Python's own formats are never opened. Settings that another program's model does not state are assumed, and the log says so; &lt;b&gt;Missing model settings&lt;/b&gt; overrides them, with keys of the plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, which asks for them and saves them beside it for every later run.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;Model&lt;/b&gt;: definicja modelu tej wtyczki (.json), plik .emd lub .dlpk Esri, którego modelem jest ONNX, model przygotowany dla Deepness albo dowolny plik .onnx, który klasyfikuje piksele. Pliki Pythona w pakiecie nigdy nie są uruchamiane, a wagi w formatach własnych Pythona nigdy nie są otwierane. Ustawienia, których model innego programu nie podaje, są zakładane, a dziennik to mówi; &lt;b&gt;Brakujące ustawienia modelu&lt;/b&gt; je zastępują, kluczami definicji wtyczki: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. Sam plik .onnx nie podaje ani klas, ani rozmiaru komórki, ani skalowania wartości: podaj je tam albo dodaj plik w oknie, które o nie zapyta i zapisze je obok niego na potrzeby wszystkich późniejszych uruchomień.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: automatic)</source>
      <translation type="unfinished">Kierunek ruchu lodu w stopniach (puste: automatycznie)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flow direction in degrees (empty: unknown)</source>
      <translation type="unfinished">Kierunek ruchu lodu w stopniach (puste: nieznany)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The direction in which the glacier flows, clockwise from grid north.</source>
      <translation type="unfinished">Kierunek, w którym płynie lodowiec, zgodnie z ruchem wskazówek zegara od północy siatki.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or flow line, drawn from upstream to downstream</source>
      <translation type="unfinished">Lub linia ruchu lodu, narysowana w dół lodowca</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Boxes along the flow, one per glacier</source>
      <translation type="unfinished">Prostokąty wzdłuż ruchu lodu, po jednym na lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Rectangles whose long sides are the fjord walls and whose axis is the flow.</source>
      <translation type="unfinished">Prostokąty, których długie boki to ściany fiordu, a oś to kierunek ruchu lodu.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or fjord walls, two lines per glacier</source>
      <translation type="unfinished">Lub ściany fiordu, dwie linie na lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or areas to search, one polygon per glacier</source>
      <translation type="unfinished">Lub obszary poszukiwań, jeden poligon na lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Land polygons, where no front is drawn</source>
      <translation type="unfinished">Poligony lądu, na których nie rysuje się czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or land raster: all values other than 0 are land</source>
      <translation type="unfinished">Lub raster lądu: wszystkie wartości inne niż 0 to ląd</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Points that the front passes, between its walls or ends</source>
      <translation type="unfinished">Punkty, przez które przechodzi front, między jego ścianami lub końcami</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The line is drawn through them: one where it went wrong often does.</source>
      <translation type="unfinished">Linia jest przez nie prowadzona: często wystarczy jeden tam, gdzie przebiegała błędnie.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines, one per glacier</source>
      <translation type="unfinished">Linie środkowe, po jednej na lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Drawn downstream. They give the flow direction, and the front must cross them.</source>
      <translation type="unfinished">Rysowane w dół lodowca. Podają kierunek ruchu lodu, a czoło musi je przecinać.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>CRS of the lines (empty: the image's)</source>
      <translation type="unfinished">Układ współrzędnych linii (puste: układ obrazu)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica.</source>
      <translation type="unfinished">Zwykle EPSG:3413 na Grenlandii i EPSG:3031 na Antarktydzie.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Pattern of the file name (empty: known products)</source>
      <translation type="unfinished">Wzorzec nazwy pliku (puste: znane produkty)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A template such as {example}, or a regular expression with named groups.</source>
      <translation type="unfinished">Szablon taki jak {example} lub wyrażenie regularne z nazwanymi grupami.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Maximum number of fronts</source>
      <translation type="unfinished">Największa liczba czół</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Missing model settings, as JSON</source>
      <translation type="unfinished">Brakujące ustawienia modelu jako JSON</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For example {example}</source>
      <translation type="unfinished">Na przykład {example}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{names} are given; expected only one of them. Leave out the others.</source>
      <translation type="unfinished">Podano {names}; oczekiwano tylko jednego z nich. Usuń pozostałe.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer given as {name} contains no features. Draw one on the image, or leave it out.</source>
      <translation type="unfinished">Warstwa podana jako {name} nie zawiera obiektów. Narysuj obiekt na obrazie albo usuń warstwę.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>its coordinates are not finite there</source>
      <translation type="unfinished">jej współrzędne nie są tam skończone</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system ({error}). Check the layer's CRS, {crs}, or draw it on the image.</source>
      <translation type="unfinished">Obiektu z {name}, warstwy {layer}, nie można przekształcić do układu współrzędnych obrazu ({error}). Sprawdź układ warstwy, {crs}, albo narysuj go na obrazie.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>unknown</source>
      <translation type="unfinished">nieznany</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>lines</source>
      <translation type="unfinished">linie</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>points</source>
      <translation type="unfinished">punkty</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>polygons</source>
      <translation type="unfinished">poligony</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.</source>
      <translation type="unfinished">Warstwa {layer}, podana jako {name}, zawiera {found}; oczekiwano: {wanted}. Wybierz inną warstwę.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>geometries of another kind</source>
      <translation type="unfinished">geometrie innego rodzaju</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Device (auto, cpu, or a GPU such as cuda:0)</source>
      <translation type="unfinished">Urządzenie (auto, cpu lub GPU, np. cuda:0)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands, in the model's order (empty: chosen automatically)</source>
      <translation type="unfinished">Kanały w kolejności modelu (puste: wybierane automatycznie)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Extent that sets the contrast (empty: what is read)</source>
      <translation type="unfinished">Zasięg, który określa kontrast (puste: to, co czytane)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model's contrast stretch is computed from the pixels inside it.</source>
      <translation type="unfinished">Rozciągnięcie kontrastu modelu jest liczone z pikseli wewnątrz niego.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Separated by commas, for example B4, 3, 0.842um.</source>
      <translation type="unfinished">Oddzielone przecinkami, na przykład B4, 3, 0.842um.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Averages over transformed copies of each tile; that many times slower.</source>
      <translation type="unfinished">Uśrednia przekształcone kopie każdego kafla; tyle razy wolniej.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>A crash of the network then does not affect QGIS.</source>
      <translation type="unfinished">Awaria sieci nie dotyka wtedy QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Or bands by name, number or wavelength</source>
      <translation type="unfinished">Lub kanały według nazwy, numeru lub długości fali</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Amplitude: use the absolute value of complex numbers</source>
      <translation type="unfinished">Amplituda: użyj modułu liczb zespolonych</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Cell size</source>
      <translation type="unfinished">Rozmiar komórki</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Padding in pixels (empty: the model's)</source>
      <translation type="unfinished">Margines w pikselach (puste: margines modelu)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Tile size in pixels (empty: the model's)</source>
      <translation type="unfinished">Rozmiar kafla w pikselach (puste: rozmiar modelu)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Batch size (empty: the model's)</source>
      <translation type="unfinished">Wielkość partii (puste: wielkość modelu)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Test-time augmentation</source>
      <translation type="unfinished">Augmentacja przy stosowaniu</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips (4)</source>
      <translation type="unfinished">Odbicia (4)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Flips and rotations (8)</source>
      <translation type="unfinished">Odbicia i obroty (8)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../gui/model_settings.py" />
      <source>None</source>
      <translation type="unfinished">Brak</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Blend overlapping tiles</source>
      <translation type="unfinished">Łącz płynnie nakładające się kafle</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Run the network in a separate process</source>
      <translation type="unfinished">Uruchom sieć w osobnym procesie</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Resample to the model's if it does not fit</source>
      <translation type="unfinished">Przepróbkuj do rozmiaru modelu, jeśli nie pasuje</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is, with a warning</source>
      <translation type="unfinished">Użyj bez zmian, z ostrzeżeniem</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Use it as it is</source>
      <translation type="unfinished">Użyj bez zmian</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast empty.</source>
      <translation type="unfinished">Z {name} pobierane są tylko piksele zasięgu: pozostaw zasięg, który określa kontrast, pusty.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save it as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Warstwa {name} pochodzi od dostawcy danych {provider}; oczekiwano rastra czytanego przez GDAL. Najpierw zapisz ją jako GeoTIFF (Warstwa &gt; Zapisz jako, dane surowe).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains no line: draw one from upstream to downstream.</source>
      <translation type="unfinished">Warstwa linii ruchu lodu nie zawiera linii: narysuj ją w dół lodowca.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The flow line layer contains {count} lines; expected one. Select one and use the selected features only, or give one centreline per glacier.</source>
      <translation type="unfinished">Warstwa linii przepływu zawiera {count} linii; oczekiwano jednej. Zaznacz jedną i użyj tylko zaznaczonych obiektów albo podaj po jednej linii środkowej na lodowiec.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} to {text!r}; oczekiwano liczby takiej jak 30 lub 30.5. Popraw ją albo pozostaw pustą.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at least {least:g}</source>
      <translation type="unfinished">co najmniej {least:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>at most {most:g}</source>
      <translation type="unfinished">co najwyżej {most:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {number:g}; expected {limit}. Correct it.</source>
      <translation type="unfinished">{name} to {number:g}; oczekiwano {limit}. Popraw to.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct it, or leave it empty.</source>
      <translation type="unfinished">{name} to {text!r}, którego QGIS nie zna; oczekiwano układu współrzędnych takiego jak EPSG:3413. Popraw go albo pozostaw pusty.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model expects images in one orientation, so only the mirror image is averaged with the image.</source>
      <translation type="unfinished">Model oczekuje obrazów w jednej orientacji, więc uśredniane jest tylko odbicie lustrzane z obrazem.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>The model scales values by a fixed range, so the extent that sets the contrast has no effect.</source>
      <translation type="unfinished">Model skaluje wartości stałym zakresem, więc zasięg, który określa kontrast, nie ma wpływu.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Reading band(s) {bands} of {path}: data values, not the layer's style.</source>
      <translation type="unfinished">Czytane kanały {bands} z {path}: wartości danych, a nie styl warstwy.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands are given both by number and by name. Leave out one of the two.</source>
      <translation type="unfinished">Kanały podano według numeru i według nazwy. Usuń jedno z nich.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in its order.</source>
      <translation type="unfinished">Wybrano kanały: {found}, ale model czyta {expected}. Wybierz tyle, ile czyta model, w jego kolejności.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Bands were matched to the model's by wavelength or name: {bands}.</source>
      <translation type="unfinished">Kanały dopasowano do kanałów modelu według długości fali lub nazwy: {bands}.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_layer.py" />
      <source>Tile plan</source>
      <translation type="unfinished">Plan kafli</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Plan a run</source>
      <translation type="unfinished">Zaplanuj uruchomienie</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Estimated duration in seconds</source>
      <translation type="unfinished">Szacowany czas w sekundach</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Maximum size of the classified raster in MB</source>
      <translation type="unfinished">Największy rozmiar sklasyfikowanego rastra w MB</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Number of flow directions tried</source>
      <translation type="unfinished">Liczba sprawdzanych kierunków ruchu lodu</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's cell size in metres</source>
      <translation type="unfinished">Rozmiar komórki obrazu w metrach</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The model's cell size in metres</source>
      <translation type="unfinished">Rozmiar komórki modelu w metrach</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>Cell size check: fits, resampled, differs, too coarse or unknown</source>
      <translation type="unfinished">Sprawdzenie rozmiaru komórki: fits (pasuje), resampled (przepróbkowany), differs (inny), too coarse (zbyt gruby) lub unknown (nieznany)</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.</source>
      <translation type="unfinished">Piksele obrazu są pobierane po starcie, więc uruchomienia nie można zaplanować z góry.</translation>
    </message>
    <message>
      <location filename="../algorithms/plan_run.py" />
      <source>&lt;p&gt;Reports what &lt;i&gt;Map terminus&lt;/i&gt; would do with the same parameters: how many tiles it would run, how long this would take on this computer (one tile is run to measure it), how large the classified raster would be at most, and whether the image's cell size fits the one that the model was trained at.&lt;/p&gt;&lt;p&gt;Nothing is written.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Podaje, co zrobiłoby &lt;i&gt;Mapuj czoło&lt;/i&gt; z tymi samymi parametrami: ile kafli by przetworzono, ile by to trwało na tym komputerze (jeden kafel jest przetwarzany dla pomiaru), jak duży mógłby być sklasyfikowany raster i czy rozmiar komórki obrazu pasuje do tego, przy którym trenowano model.&lt;/p&gt;&lt;p&gt;Nic nie jest zapisywane.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>In QGIS, open Raster &gt; Glacier Terminus &gt; Python packages to install what is missing with one click. Or open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS itself:
{python} -m pip install --no-deps --target "{folder}" {packages}</source>
      <translation type="unfinished">W QGIS otwórz Raster &gt; Glacier Terminus &gt; Pakiety Pythona, aby jednym kliknięciem zainstalować to, czego brakuje. Albo otwórz {place}, wykonaj poniższy wiersz i uruchom QGIS ponownie. Oba sposoby używają prywatnego folderu i niczego w QGIS nie zmieniają:
{python} -m pip install --no-deps --target "{folder}" {packages}</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>a terminal</source>
      <translation type="unfinished">terminal</translation>
    </message>
    <message>
      <location filename="../algorithms/private_packages.py" />
      <source>the OSGeo4W Shell</source>
      <translation type="unfinished">powłokę OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give a smaller extent.</source>
      <translation type="unfinished">Trzeba by pobrać {width} x {height} pikseli {name}; oczekiwano najwyżej {most} milionów. Podaj mniejszy zasięg.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} is a picture rendered by a server: its colours are read instead of measured values.</source>
      <translation type="unfinished">{name} to obraz rysowany przez serwer: zamiast zmierzonych wartości czytane są jego kolory.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>Downloading {width} x {height} pixels of {name} through its data provider ({kind}).</source>
      <translation type="unfinished">Pobieranie {width} x {height} pikseli {name} przez dostawcę danych ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no fixed pixel grid: a server renders any part of it. Give an extent.</source>
      <translation type="unfinished">{name} nie ma stałej siatki pikseli: serwer rysuje dowolną część. Podaj zasięg.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.</source>
      <translation type="unfinished">{name} nie ma układu współrzędnych, więc rozmiar komórki jest nieznany. Ustaw układ współrzędnych warstwy.</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>no pixels were received</source>
      <translation type="unfinished">nie otrzymano żadnych pikseli</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>a block was not received</source>
      <translation type="unfinished">nie otrzymano bloku</translation>
    </message>
    <message>
      <location filename="../algorithms/provider_pixels.py" />
      <source>The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or save the layer as a GeoTIFF first (Layer &gt; Save As, raw data).</source>
      <translation type="unfinished">Nie udało się pobrać pikseli {name}: {problem}. Sprawdź połączenie i zasięg albo najpierw zapisz warstwę jako GeoTIFF (Warstwa &gt; Zapisz jako, dane surowe).</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Only inside these polygons</source>
      <translation type="unfinished">Tylko wewnątrz tych poligonów</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Tiles outside them are not run.</source>
      <translation type="unfinished">Kafle poza nimi nie są przetwarzane.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Predict background</source>
      <translation type="unfinished">Przewiduj tło</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>If this is off, the background class is never chosen.</source>
      <translation type="unfinished">Jeśli wyłączone, klasa tła nigdy nie jest wybierana.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Minimum probability of the chosen class</source>
      <translation type="unfinished">Minimalne prawdopodobieństwo wybranej klasy</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Value of all other pixels (empty: NoData)</source>
      <translation type="unfinished">Wartość wszystkich innych pikseli (puste: NoData)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Of pixels below the minimum probability, and of classes that are not kept.</source>
      <translation type="unfinished">Pikseli poniżej minimalnego prawdopodobieństwa i klas, które nie są zachowywane.</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The image's</source>
      <translation type="unfinished">Komórki obrazu</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The model's</source>
      <translation type="unfinished">Komórki modelu</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>The snap raster's</source>
      <translation type="unfinished">Komórki rastra przyciągania</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Cells of the result</source>
      <translation type="unfinished">Komórki wyniku</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Snap raster</source>
      <translation type="unfinished">Raster przyciągania</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>CRS of the result (empty: the snap raster's or image's)</source>
      <translation type="unfinished">Układ współrzędnych wyniku (puste: rastra przyciągania lub obrazu)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Byte, in 250 steps (a quarter of the size)</source>
      <translation type="unfinished">Bajt, w 250 krokach (ćwierć rozmiaru)</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Float32</source>
      <translation type="unfinished">Float32</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Data type of probabilities and confidence</source>
      <translation type="unfinished">Typ danych prawdopodobieństw i pewności</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Compression</source>
      <translation type="unfinished">Kompresja</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Add overviews</source>
      <translation type="unfinished">Dodaj mapy podglądu</translation>
    </message>
    <message>
      <location filename="../algorithms/result_parameters.py" />
      <source>Write cloud-optimised GeoTIFFs (COG)</source>
      <translation type="unfinished">Zapisuj GeoTIFF zoptymalizowane dla chmury (COG)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>not reviewed</source>
      <translation type="unfinished">nieprzejrzana</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>accepted</source>
      <translation type="unfinished">zaakceptowana</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <location filename="../gui/review_dock.py" />
      <source>rejected</source>
      <translation type="unfinished">odrzucona</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>over {low:g} m</source>
      <translation type="unfinished">ponad {low:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low:g} to {high:g} m</source>
      <translation type="unfinished">{low:g} do {high:g} m</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus change</source>
      <translation type="unfinished">Zmiana położenia czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus lines of several dates</source>
      <translation type="unfinished">Linie czoła z kilku dat</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Drawn downstream. Without them, a straight line along the flow that the fronts state is used.</source>
      <translation type="unfinished">Rysowane w dół lodowca. Bez nich używana jest linia prosta wzdłuż kierunku ruchu lodu, który podają czoła.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Method</source>
      <translation type="unfinished">Metoda</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Width of the box in metres (empty: what three of four fronts span)</source>
      <translation type="unfinished">Szerokość prostokąta w metrach (puste: tyle, ile obejmują trzy z czterech czół)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Glacier id field</source>
      <translation type="unfinished">Pole identyfikatora lodowca</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Date field</source>
      <translation type="unfinished">Pole daty</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Sensor field</source>
      <translation type="unfinished">Pole czujnika</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Stated error field (metres)</source>
      <translation type="unfinished">Pole podanego błędu (metry)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Flow direction field</source>
      <translation type="unfinished">Pole kierunku ruchu lodu</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Lines of the same glacier and date are pieces of one front</source>
      <translation type="unfinished">Linie tego samego lodowca z tej samej daty są kawałkami jednego czoła</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Centrelines and boxes</source>
      <translation type="unfinished">Linie środkowe i prostokąty</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of fronts measured</source>
      <translation type="unfinished">Liczba zmierzonych czół</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Number of glaciers</source>
      <translation type="unfinished">Liczba lodowców</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were transformed to another coordinate system, where another way is north. Draw a centreline, or map with that CRS of the lines (LINES_CRS).</source>
      <translation type="unfinished">{layer}: kierunek ruchu lodu {count} linii, pole FlowDir, zostaje pominięty: linie przekształcono do innego układu współrzędnych, w którym północ leży gdzie indziej. Narysuj linię środkową albo wykonaj mapowanie z tym układem współrzędnych linii (LINES_CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>The position of none of the fronts could be measured: {reasons}.</source>
      <translation type="unfinished">Nie udało się zmierzyć położenia żadnego z czół: {reasons}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;Measures how far the terminus of a glacier has advanced or retreated: where each front of a series stands along the glacier, the change from one front to the next, and the rate per year. The lines may be those of &lt;i&gt;Map a series&lt;/i&gt; or any others with a date; a field GlacierID tells several glaciers apart. &lt;b&gt;Advance is positive, retreat negative&lt;/b&gt;; all lengths are metres on the ground, measured in a plane around each glacier.&lt;/p&gt;&lt;p&gt;Draw a &lt;b&gt;centreline&lt;/b&gt; from upstream to downstream, along the middle of the glacier and beyond all fronts. If you give none, a straight line through the middle of the fronts takes its place, in the direction that the lines state (field FlowDir). Positions count from the upstream end of that line: take the same centreline for all runs that you compare.&lt;/p&gt;&lt;p&gt;The methods:&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Mierzy, o ile czoło lodowca się nasunęło lub cofnęło: gdzie wzdłuż lodowca znajduje się każde czoło serii, zmianę od jednego czoła do następnego i tempo roczne. Linie mogą pochodzić z polecenia &lt;i&gt;Mapuj serię&lt;/i&gt; lub być dowolnymi innymi z datą; pole GlacierID rozróżnia lodowce, gdy jest ich kilka. &lt;b&gt;Awans jest dodatni, cofanie ujemne&lt;/b&gt;; wszystkie długości to metry w terenie, mierzone na płaszczyźnie wokół każdego lodowca.&lt;/p&gt;&lt;p&gt;Narysuj &lt;b&gt;linię środkową&lt;/b&gt; w dół lodowca, jego środkiem i poza wszystkie czoła. Jeśli nie podasz żadnej, zastąpi ją linia prosta przez środek czół, w kierunku, który podają linie (pole FlowDir). Położenia liczone są od końca tej linii leżącego w górze lodowca: używaj tej samej linii środkowej we wszystkich uruchomieniach, które porównujesz.&lt;/p&gt;&lt;p&gt;Metody:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>&lt;p&gt;A front that ends within the box is extended straight across to its sides; &lt;b&gt;Spanned&lt;/b&gt; states the share of the box that the front itself spans, and &lt;b&gt;Notes&lt;/b&gt; what is missing. &lt;b&gt;Width of the box&lt;/b&gt;: choose one that all fronts span, or the change of a front that is drawn short is that of its part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Results&lt;/b&gt;: the lines with date, position, position relative to the most recent front, change and rate since the front before, width, path length, mean distance between nodes, and width and area of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv or .xlsx gives the table alone. &lt;b&gt;Centrelines and boxes&lt;/b&gt; shows along what was measured; the &lt;b&gt;report&lt;/b&gt; has the curve of each glacier.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Czoło, które kończy się wewnątrz prostokąta, jest przedłużane prosto do jego boków; &lt;b&gt;Spanned&lt;/b&gt; podaje, jaką część prostokąta obejmuje samo czoło, a &lt;b&gt;Notes&lt;/b&gt;, czego brakuje. &lt;b&gt;Szerokość prostokąta&lt;/b&gt;: wybierz taką, którą obejmują wszystkie czoła; inaczej zmiana czoła narysowanego zbyt krótko dotyczy tylko jego narysowanej części.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wyniki&lt;/b&gt;: linie z datą, położeniem, położeniem względem najnowszego czoła, zmianą i tempem od poprzedniego czoła, szerokością, długością wzdłuż czoła, średnią odległością między wierzchołkami oraz szerokością i powierzchnią prostokąta. ChangeEr_m łączy błędy podane przez oba czoła (Error_m). Nazwa kończąca się na .csv lub .xlsx daje samą tabelę. &lt;b&gt;Linie środkowe i prostokąty&lt;/b&gt; pokazują, wzdłuż czego mierzono; &lt;b&gt;raport&lt;/b&gt; zawiera krzywą każdego lodowca.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../core/terminus_change.py" />
      <source>centreline</source>
      <translation type="unfinished">linia środkowa</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>left side of the box</source>
      <translation type="unfinished">lewy bok prostokąta</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>right side of the box</source>
      <translation type="unfinished">prawy bok prostokąta</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.</source>
      <translation type="unfinished">{glacier}: {change:+.0f} m od {first} do {last}, średnio {rate:+.0f} m na rok.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <location filename="../gui/review_dock.py" />
      <source>Glacier</source>
      <translation type="unfinished">Lodowiec</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus position along the centreline (m)</source>
      <translation type="unfinished">Położenie czoła wzdłuż linii środkowej (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Position relative to the most recent front (m, advance positive)</source>
      <translation type="unfinished">Położenie względem najnowszego czoła (m, awans dodatni)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Change since the front before (m, advance positive)</source>
      <translation type="unfinished">Zmiana od poprzedniego czoła (m, awans dodatni)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Error of the change (m)</source>
      <translation type="unfinished">Błąd zmiany (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Rate of change (m/yr, advance positive)</source>
      <translation type="unfinished">Tempo zmiany (m/rok, awans dodatni)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus width (m)</source>
      <translation type="unfinished">Szerokość czoła (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Terminus path length (m)</source>
      <translation type="unfinished">Długość wzdłuż czoła (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Mean distance between nodes (m)</source>
      <translation type="unfinished">Średnia odległość między wierzchołkami (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box width (m)</source>
      <translation type="unfinished">Szerokość prostokąta (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Box area upstream of the front (m2)</source>
      <translation type="unfinished">Powierzchnia prostokąta powyżej czoła (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_change.py" />
      <source>Share of the box that the front spans</source>
      <translation type="unfinished">Część prostokąta, którą obejmuje czoło</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and GEEDiT: date, time, satellite and image id, from the image's name, from a &lt;b&gt;pattern&lt;/b&gt; of yours (a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; is derived from how wide, faint or ambiguous the front's probability is across the line. It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the bundled one. &lt;b&gt;Doubt&lt;/b&gt;, from 0 to 1, ranks lines for review, by this error and the number of flags. &lt;b&gt;Confidence&lt;/b&gt; is the mean probability along the line.&lt;/p&gt;&lt;p&gt;If no front is found, the layer is empty and the log says why.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linia biegnie od lewej do prawej, patrząc w dół lodowca. Jej atrybuty są zgodne z TermPicks i GEEDiT: data, czas, satelita i identyfikator obrazu z nazwy obrazu, z własnego &lt;b&gt;wzorca&lt;/b&gt; (szablonu takiego jak {glacier}_{date:%Y%m%d}_{sensor}, z * dla dowolnego tekstu, lub wyrażenia regularnego z nazwanymi grupami) albo ze znaczników pliku; model i jego suma kontrolna; oraz długość linii w terenie. QualFlag łączy 01 niepewna, 03 luki skanowania Landsata 7 od 31 maja 2003, 04 niepełna i 05 automatyczna; Notes podaje przyczyny słowami. Chmury nie są rozpoznawane: cloudShadowFlag pozostaje puste.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Error_m&lt;/b&gt; wynika z tego, jak szerokie, słabe lub niejednoznaczne jest prawdopodobieństwo czoła w poprzek linii. Ma być górną granicą średniej odległości od prawdziwego czoła, słuszną dla dziewięciu linii na dziesięć. Na trzech lodowcach, których dana sieć nigdy nie widziała, 113 ze 122 linii leżało w tej granicy od czoła narysowanego ręcznie; skalibrowano ją na nich. Gdzie indziej traktuj ją jako wskazówkę, tym bardziej przy modelach innych niż dołączony. &lt;b&gt;Doubt&lt;/b&gt; (wątpliwość), od 0 do 1, porządkuje linie do przeglądu według tego błędu i liczby oznaczeń. &lt;b&gt;Confidence&lt;/b&gt; (pewność) to średnie prawdopodobieństwo wzdłuż linii.&lt;/p&gt;&lt;p&gt;Jeśli nie znaleziono czoła, warstwa jest pusta, a dziennik mówi dlaczego.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; is the flow direction that the line was found with, in degrees clockwise from grid north, the y axis of the layer's CRS.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;&lt;b&gt;FlowDir&lt;/b&gt; to kierunek ruchu lodu, dla którego znaleziono linię, w stopniach zgodnie z ruchem wskazówek zegara od północy siatki, czyli osi y układu współrzędnych warstwy.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and Doubt.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Gdy edytujesz linię w QGIS i ją zapisujesz, jej długość i środek odpowiadają nowemu kształtowi, Author mówi, że edytowano ją ręcznie, a to, co dotyczyło linii modelu, znika: flaga 05, Confidence, Error_m i Doubt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of their names (file name pattern), or name them as their makers do.</source>
      <translation type="unfinished">Data {count} obrazu(-ów) jest nieznana, a więc i data ich linii: {names}. Podaj wzorzec ich nazw (wzorzec nazwy pliku) albo nazwij je tak jak ich producenci.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>&lt;p&gt;Lines that were rejected in a review (field Review) are left out; the log says how many.&lt;/p&gt;</source>
      <translation type="unfinished">&lt;p&gt;Linie odrzucone podczas przeglądu (pole Review) są pomijane; dziennik podaje ich liczbę.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>{layer}: {count} line(s) that were rejected in a review are left out.</source>
      <translation type="unfinished">{layer}: pominięto linie odrzucone podczas przeglądu: {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/terminus_layer.py" />
      <source>The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS first.</source>
      <translation type="unfinished">Obraz nie ma układu współrzędnych, więc linii nie można przekształcić do {wanted}. Najpierw ustaw układ współrzędnych warstwy.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). Correct it with Fix geometries, or have Processing skip or ignore invalid features.</source>
      <translation type="unfinished">Obiekt {feature} warstwy {layer}, podanej jako {name}, ma nieprawidłową geometrię ({error}). Popraw go narzędziem „Napraw geometrie” albo ustaw w Processing pomijanie lub ignorowanie nieprawidłowych obiektów.</translation>
    </message>
    <message>
      <location filename="../algorithms/valid_features.py" />
      <source>Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is left out.</source>
      <translation type="unfinished">Obiekt {feature} warstwy {layer}, podanej jako {name}, ma nieprawidłową geometrię ({error}) i zostaje pominięty.</translation>
    </message>
    <message>
      <location filename="../algorithms/vector_rows.py" />
      <source>A feature of {name} can't be written: {error}</source>
      <translation type="unfinished">Nie można zapisać obiektu {name}: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.</source>
      <translation type="unfinished">Ściana {side}: {near} z {fronts} czół, znalezionych na {images} obrazach, kończy się przy niej.</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Left</source>
      <translation type="unfinished">lewa</translation>
    </message>
    <message>
      <location filename="../algorithms/walls_layer.py" />
      <source>Right</source>
      <translation type="unfinished">prawa</translation>
    </message>
    <message>
      <location filename="../core/boundary_simplification.py" />
      <source>Simplifying edge {} of {}</source>
      <translation type="unfinished">Upraszczanie krawędzi {} z {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Writing polygon {} of {}</source>
      <translation type="unfinished">Zapisywanie poligonu {} z {}</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Looking where edges meet</source>
      <translation type="unfinished">Szukanie miejsc, w których spotykają się krawędzie</translation>
    </message>
    <message>
      <location filename="../core/class_polygons.py" />
      <source>Following the edges of classes</source>
      <translation type="unfinished">Śledzenie krawędzi klas</translation>
    </message>
    <message>
      <location filename="../core/classify.py" />
      <location filename="../core/export_training_data.py" />
      <source>Tile {} of {}</source>
      <translation type="unfinished">Kafel {} z {}</translation>
    </message>
    <message>
      <location filename="../core/classify_raster.py" />
      <source>Writing the result</source>
      <translation type="unfinished">Zapisywanie wyniku</translation>
    </message>
    <message>
      <location filename="../core/line_comparison.py" />
      <source>Comparing pair {} of {}</source>
      <translation type="unfinished">Porównywanie pary {} z {}</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The primary figure: half of the mean distance from the prediction to the reference plus half of that from the reference to the prediction, each point's distance being the one to the nearest point of the other line.</source>
      <translation type="unfinished">Główna miara: połowa średniej odległości od przewidywania do odniesienia plus połowa średniej odległości od odniesienia do przewidywania, przy czym odległość każdego punktu to odległość do najbliższego punktu drugiej linii.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric mean</source>
      <translation type="unfinished">średnia symetryczna</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with medians: half of the median nearest distance one way plus half of that the other way.</source>
      <translation type="unfinished">To samo z medianami: połowa mediany najbliższych odległości w jedną stronę plus połowa w drugą.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>symmetric median</source>
      <translation type="unfinished">mediana symetryczna</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn where there is no front make it large.</source>
      <translation type="unfinished">Średnia odległość punktów przewidywania od najbliższego punktu odniesienia. Części narysowane tam, gdzie nie ma czoła, zwiększają ją.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>prediction to reference</source>
      <translation type="unfinished">przewidywanie do odniesienia</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that were left out make it large.</source>
      <translation type="unfinished">Średnia odległość punktów odniesienia od najbliższego punktu przewidywania. Pominięte części czoła zwiększają ją.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference to prediction</source>
      <translation type="unfinished">odniesienie do przewidywania</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. 2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.</source>
      <translation type="unfinished">Średnia najbliższych odległości wszystkich punktów obu linii razem, jak w CALFIN (Cheng et al. 2021) i teście CaFFe (Gourmelon et al. 2022): dłuższa linia liczy się bardziej.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>pooled nearest</source>
      <translation type="unfinished">najbliższe odległości razem</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and resampled to 1000 points by length along the line; the mean distance from each i-th point to the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.</source>
      <translation type="unfinished">Obie linie są przycinane do wspólnego odcinka (w punktach najbliższych końcom drugiej) i przepróbkowywane do 1000 punktów według długości wzdłuż linii; średnia odległość każdego i-tego punktu od i-tego punktu drugiej, jak w Mohajerani et al. (2019). Brak, jeśli linie nie mają wspólnego odcinka.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>resampled, point by point</source>
      <translation type="unfinished">przepróbkowane, punkt po punkcie</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' ends are joined by straight segments; where the lines cross, the parts on both sides add up.</source>
      <translation type="unfinished">Powierzchnia między liniami podzielona przez długość odniesienia, jak w AutoTerm (Zhang et al. 2023). Końce linii są łączone prostymi odcinkami; tam, gdzie linie się przecinają, części po obu stronach się dodają.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>area / reference length</source>
      <translation type="unfinished">powierzchnia / długość odniesienia</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the left of the reference, which is downstream of it (too far advanced) where the reference runs from left to right as seen when looking downstream.</source>
      <translation type="unfinished">To samo ze znakiem, tak że części po różnych stronach się znoszą: dodatnie tam, gdzie przewidywanie leży na lewo od odniesienia, czyli dalej w dół lodowca (zbyt wysunięte), gdy odniesienie biegnie od lewej do prawej, patrząc w dół lodowca.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>bias</source>
      <translation type="unfinished">błąd systematyczny</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The largest nearest distance of any point of either line.</source>
      <translation type="unfinished">Największa z najbliższych odległości dowolnego punktu obu linii.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>largest (Hausdorff)</source>
      <translation type="unfinished">największa (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>95 % (Hausdorff)</source>
      <translation type="unfinished">95 % (Hausdorff)</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance without the worst twentieth.</source>
      <translation type="unfinished">Większy z dwóch 95. percentyli najbliższych odległości, po jednym dla każdej linii: największa odległość bez najgorszej dwudziestej części.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: the largest distance that respects the order of points (400 points per line, so accurate to their spacing).</source>
      <translation type="unfinished">Najkrótsza smycz, z którą można iść wzdłuż jednej linii, a pies wzdłuż drugiej, przy czym nikt nie zawraca: największa odległość z zachowaniem kolejności punktów (400 punktów na linię, a więc z dokładnością do ich odstępu).</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>discrete Fréchet</source>
      <translation type="unfinished">dyskretna odległość Frécheta</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>The share of the reference's length that lies within the stated tolerance of the prediction.</source>
      <translation type="unfinished">Część długości odniesienia, która leży w podanej tolerancji od przewidywania.</translation>
    </message>
    <message>
      <location filename="../core/line_distance.py" />
      <source>reference within the tolerance</source>
      <translation type="unfinished">odniesienie w granicach tolerancji</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Direction {} of {}</source>
      <translation type="unfinished">Kierunek {} z {}</translation>
    </message>
    <message>
      <location filename="../core/map_terminus.py" />
      <source>Writing the classified raster</source>
      <translation type="unfinished">Zapisywanie sklasyfikowanego rastra</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Trying it out</source>
      <translation type="unfinished">Wypróbowywanie</translation>
    </message>
    <message>
      <location filename="../core/package_folder.py" />
      <source>Installing: {} MB</source>
      <translation type="unfinished">Instalowanie: {} MB</translation>
    </message>
    <message>
      <location filename="../core/series_walls.py" />
      <source>Image {} of {}</source>
      <translation type="unfinished">Obraz {} z {}</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where it crosses more than once.</source>
      <translation type="unfinished">Odległość wzdłuż linii środkowej od jej końca w górze lodowca do miejsca, w którym przecina ją czoło; najkrótsza, jeśli przecina ją więcej niż raz.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin 2008). The box lies along the straight line from the first to the last point of the centreline.</source>
      <translation type="unfinished">Powierzchnia powyżej czoła wewnątrz prostego prostokąta, podzielona przez szerokość prostokąta (Moon i Joughin 2008). Prostokąt leży wzdłuż linii prostej od pierwszego do ostatniego punktu linii środkowej.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>rectilinear box</source>
      <translation type="unfinished">prostokąt prostoliniowy</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box of fixed width that follows the centreline (Lea et al. 2014).</source>
      <translation type="unfinished">To samo z prostokątem o stałej szerokości, który biegnie za linią środkową (Lea et al. 2014).</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>curvilinear box</source>
      <translation type="unfinished">prostokąt krzywoliniowy</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two distances that the front reaches to the left and to the right of the centreline.</source>
      <translation type="unfinished">To samo z prostokątem wzdłuż linii środkowej, którego szerokość dobierana jest do każdego czoła: dwukrotność mniejszej z dwóch odległości, na jakie czoło sięga na lewo i na prawo od linii środkowej.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>variable box</source>
      <translation type="unfinished">prostokąt zmienny</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most 400), each from its upstream end to its first crossing with the front. Lines that the front does not cross are left out.</source>
      <translation type="unfinished">Średnia odległość wzdłuż linii równoległych do linii środkowej, co 10 m na szerokości prostokąta (najwyżej 400), dla każdej od jej końca w górze lodowca do pierwszego przecięcia z czołem. Linie, których czoło nie przecina, są pomijane.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>multi-centreline</source>
      <translation type="unfinished">wiele linii środkowych</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.</source>
      <translation type="unfinished">Średnia po punktach wzdłuż czoła, co metr (najwyżej 2000), z odległości wzdłuż linii środkowej: dla każdego punktu średnia po punktach linii środkowej, co 10 m, ważona odwrotnością kwadratu ich odległości od niego (Lea et al. 2014). Przy szerokich czołach i krótkiej linii środkowej zaniża zmianę.</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>extrapolated centreline</source>
      <translation type="unfinished">ekstrapolowana linia środkowa</translation>
    </message>
    <message>
      <location filename="../core/terminus_change.py" />
      <source>Front {} of {}</source>
      <translation type="unfinished">Czoło {} z {}</translation>
    </message>
    <message>
      <location filename="../gui/algorithm_dialog.py" />
      <source>QGIS's plugin Processing is switched off. Switch it on in the plugin manager.</source>
      <translation type="unfinished">Wtyczka Processing programu QGIS jest wyłączona. Włącz ją w menedżerze wtyczek.</translation>
    </message>
    <message>
      <location filename="../gui/background_work.py" />
      <source>An unexpected error occurred: {error}</source>
      <translation type="unfinished">Wystąpił nieoczekiwany błąd: {error}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Glacier Terminus</source>
      <translation type="unfinished">Glacier Terminus</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Add a model's &amp;file...</source>
      <translation type="unfinished">Dodaj &amp;plik modelu...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>&amp;All models...</source>
      <translation type="unfinished">&amp;Wszystkie modele...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/model_settings.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Checking {name}...</source>
      <translation type="unfinished">Sprawdzanie {name}...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>To begin, open a satellite image: press the folder beside Image, or drop its file on the map.</source>
      <translation type="unfinished">Na początek otwórz obraz satelitarny: naciśnij folder obok pola Obraz albo upuść jego plik na mapę.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The file of {name} can't be opened. It may have been moved: repair the layer's data source.</source>
      <translation type="unfinished">Nie można otworzyć pliku {name}. Może został przeniesiony: napraw źródło danych warstwy.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Open a satellite image</source>
      <translation type="unfinished">Otwórz obraz satelitarny</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Add a model</source>
      <translation type="unfinished">Dodaj model</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image.</source>
      <translation type="unfinished">W polu Gdzie nie wybrano warstwy. Wybierz ją albo szukaj gdzie indziej, na przykład w całym obrazie.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Stopping...</source>
      <translation type="unfinished">Zatrzymywanie...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <location filename="../gui/models_dialog.py" />
      <source>Cancelled. Nothing was added.</source>
      <translation type="unfinished">Anulowano. Niczego nie dodano.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed. The log below says why.</source>
      <translation type="unfinished">Uruchomienie nie powiodło się. Dziennik poniżej mówi dlaczego.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The run failed.</source>
      <translation type="unfinished">Uruchomienie nie powiodło się.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The classified raster could not be opened: {path}</source>
      <translation type="unfinished">Nie można otworzyć sklasyfikowanego rastra: {path}</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{count} earlier line(s) of the same front are marked as rejected.</source>
      <translation type="unfinished">Wcześniejsze linie tego samego czoła oznaczone jako odrzucone: {count}.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Install...</source>
      <translation type="unfinished">Zainstaluj...</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>Show log</source>
      <translation type="unfinished">Pokaż dziennik</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>The line is no longer in the project.</source>
      <translation type="unfinished">Linii nie ma już w projekcie.</translation>
    </message>
    <message>
      <location filename="../gui/dock.py" />
      <source>{name} (bundled)</source>
      <translation type="unfinished">{name} (dołączony)</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>onnxruntime, which runs the models, is missing: it does not come with QGIS.</source>
      <translation type="unfinished">Brakuje onnxruntime, który uruchamia modele: nie jest on częścią QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Insta&amp;ll...</source>
      <translation type="unfinished">Za&amp;instaluj...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>First shows what would be installed, how large it is and into which folder.</source>
      <translation type="unfinished">Najpierw pokazuje, co zostałoby zainstalowane, jak jest duże i w jakim folderze.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The satellite image to map; follows the active layer.</source>
      <translation type="unfinished">Obraz satelitarny do mapowania; podąża za aktywną warstwą.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Open an image's file.</source>
      <translation type="unfinished">Otwórz plik obrazu.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The model that finds the front.</source>
      <translation type="unfinished">Model, który znajduje czoło.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add, check or remove models.</source>
      <translation type="unfinished">Dodawaj, sprawdzaj lub usuwaj modele.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's coordinate system).</source>
      <translation type="unfinished">Kierunek, w którym płynie lodowiec, w stopniach zgodnie z ruchem wskazówek zegara od północy siatki (w górę w układzie współrzędnych obrazu).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>automatic</source>
      <translation type="unfinished">automatycznie</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the direction with two clicks on the map: upstream, then downstream.</source>
      <translation type="unfinished">Narysuj kierunek dwoma kliknięciami na mapie: w górze lodowca, potem w dole.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw</source>
      <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Where to look for the front: the closer to a single glacier, the better the line and the faster the run.</source>
      <translation type="unfinished">Gdzie szukać czoła: im ciaśniej wokół jednego lodowca, tym lepsza linia i szybsze uruchomienie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The whole image</source>
      <translation type="unfinished">Cały obraz</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The current map view</source>
      <translation type="unfinished">Bieżący widok mapy</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A box along the flow</source>
      <translation type="unfinished">Prostokąt wzdłuż ruchu lodu</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The two ends of the front</source>
      <translation type="unfinished">Dwa końce czoła</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Fjord walls of a layer</source>
      <translation type="unfinished">Ściany fiordu z warstwy</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished">Poligony warstwy</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall.</source>
      <translation type="unfinished">Narysuj prostokąt trzema kliknięciami na mapie: w górze lodowca, w dole, potem na ścianie fiordu.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Mark the ends with two clicks on the map, where the front meets the rock on either side.</source>
      <translation type="unfinished">Zaznacz końce dwoma kliknięciami na mapie, tam gdzie czoło z obu stron styka się ze skałą.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Click on the front where the line went wrong: the next run draws it through that point.</source>
      <translation type="unfinished">Kliknij front tam, gdzie linia przebiegała błędnie: następny przebieg poprowadzi ją przez ten punkt.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add point</source>
      <translation type="unfinished">Dodaj punkt</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>One polygon per glacier; a field GlacierID tells them apart.</source>
      <translation type="unfinished">Jeden poligon na lodowiec; rozróżnia je pole GlacierID.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells glaciers apart.</source>
      <translation type="unfinished">Dwie linie na lodowiec, narysowane ręcznie lub znalezione na obrazach z kilku dat; pole GlacierID rozróżnia lodowce.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the walls in images of several dates: opens Fjord walls from a series.</source>
      <translation type="unfinished">Znajdź ściany na obrazach z kilku dat: otwiera Ściany fiordu z serii obrazów.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find...</source>
      <translation type="unfinished">Znajdź...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample</source>
      <translation type="unfinished">Przepróbkuj</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Resample the image to the cell size that the model was trained at.</source>
      <translation type="unfinished">Przepróbkuj obraz do rozmiaru komórki, przy którym trenowano model.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The processor or GPU that runs the model.</source>
      <translation type="unfinished">Procesor lub GPU, na którym działa model.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>What to do if the image's cell size differs from the one that the model was trained at.</source>
      <translation type="unfinished">Co zrobić, jeśli rozmiar komórki obrazu różni się od tego, przy którym trenowano model.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The pixels that set the contrast of the image as the model sees it. The layer's style does not matter.</source>
      <translation type="unfinished">Piksele, które określają kontrast obrazu widziany przez model. Styl warstwy nie ma znaczenia.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The mapped area</source>
      <translation type="unfinished">Mapowany obszar</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add the &amp;classified raster</source>
      <translation type="unfinished">Dodaj &amp;sklasyfikowany raster</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Adds a raster of the model's classes, such as ice, ocean and calving front.</source>
      <translation type="unfinished">Dodaje raster klas modelu, takich jak lód, ocean i cielące się czoło.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Gathers the lines of all runs in one layer. A line of the same front on the same image that was not reviewed is marked there as rejected.</source>
      <translation type="unfinished">Zbiera linie wszystkich przebiegów w jednej warstwie. Nieprzejrzana linia tego samego czoła na tym samym obrazie zostaje w niej oznaczona jako odrzucona.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>A new layer for each run</source>
      <translation type="unfinished">Nowa warstwa dla każdego przebiegu</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Advanced</source>
      <translation type="unfinished">Zaawansowane</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Device</source>
      <translation type="unfinished">Urzą&amp;dzenie</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/model_settings.py" />
      <source>Cell si&amp;ze</source>
      <translation type="unfinished">&amp;Rozmiar komórki</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Bands</source>
      <translation type="unfinished">Kanały</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stretc&amp;h</source>
      <translation type="unfinished">Ko&amp;ntrast</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Add lines t&amp;o</source>
      <translation type="unfinished">Dod&amp;aj linie do</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Uruchom</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Find the terminus on this image and draw it as a line.</source>
      <translation type="unfinished">Znajdź czoło na tym obrazie i narysuj je jako linię.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Pre&amp;view</source>
      <translation type="unfinished">&amp;Podgląd</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show the model's classes for one tile: at the cursor on the map, or at the centre of the map.</source>
      <translation type="unfinished">Pokaż klasy modelu dla jednego kafla: przy kursorze na mapie lub na środku mapy.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Cancel</source>
      <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Stop the run, normally within two seconds; no results are kept.</source>
      <translation type="unfinished">Zatrzymaj uruchomienie, zwykle w ciągu dwóch sekund; żadne wyniki nie są zachowywane.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Progress of the run.</source>
      <translation type="unfinished">Postęp uruchomienia.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>E&amp;xplain...</source>
      <translation type="unfinished">Wyjaśni&amp;j...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Show what was run, to copy as text or as a command.</source>
      <translation type="unfinished">Pokaż, co uruchomiono, aby skopiować jako tekst lub polecenie.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Edi&amp;t line</source>
      <translation type="unfinished">Edytuj &amp;linię</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/review_dock.py" />
      <source>Start editing the line with the vertex tool.</source>
      <translation type="unfinished">Rozpocznij edycję linii narzędziem wierzchołków.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Before / after</source>
      <translation type="unfinished">Prz&amp;ed / po</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Hide or show the result (Ctrl+Alt+B, anywhere in QGIS).</source>
      <translation type="unfinished">Ukryj lub pokaż wynik (Ctrl+Alt+B, wszędzie w QGIS).</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Messages of the run.</source>
      <translation type="unfinished">Komunikaty uruchomienia.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Log</source>
      <translation type="unfinished">Dziennik</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Image</source>
      <translation type="unfinished">&amp;Obraz</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <location filename="../gui/options_page.py" />
      <source>&amp;Model</source>
      <translation type="unfinished">&amp;Model</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Where</source>
      <translation type="unfinished">&amp;Gdzie</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>&amp;Flow</source>
      <translation type="unfinished">&amp;Kierunek</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>The image band to use as band {number} of the model.</source>
      <translation type="unfinished">Kanał obrazu, który posłuży jako kanał {number} modelu.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Automatic</source>
      <translation type="unfinished">Automatycznie</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Starting...</source>
      <translation type="unfinished">Uruchamianie...</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>No terminus found. The log says why.</source>
      <translation type="unfinished">Nie znaleziono czoła. Dziennik mówi dlaczego.</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Terminus found</source>
      <translation type="unfinished">Znaleziono czoło</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{count} termini found</source>
      <translation type="unfinished">Znaleziono czoła: {count}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>{length:.2f} km long</source>
      <translation type="unfinished">długość {length:.2f} km</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>flow {flow:.0f}°</source>
      <translation type="unfinished">kierunek ruchu {flow:.0f}°</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>up to {error:.0f} m off</source>
      <translation type="unfinished">błąd do {error:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>on {device}</source>
      <translation type="unfinished">na {device}</translation>
    </message>
    <message>
      <location filename="../gui/dock_form.py" />
      <source>Uncertain: its Notes say why.</source>
      <translation type="unfinished">Niepewne: pole Notes mówi dlaczego.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Scene: {scene}</source>
      <translation type="unfinished">Scena: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Model: {model}</source>
      <translation type="unfinished">Model: {model}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Ran on: {device}</source>
      <translation type="unfinished">Uruchomiono na: {device}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>QGIS {version}</source>
      <translation type="unfinished">QGIS {version}</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>What was run</source>
      <translation type="unfinished">Co uruchomiono</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished">Kopiuj jako &amp;tekst</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>Copy as co&amp;mmand</source>
      <translation type="unfinished">Kopiuj jako &amp;polecenie</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>A qgis_process command line for a terminal.</source>
      <translation type="unfinished">Wiersz polecenia qgis_process do terminala.</translation>
    </message>
    <message>
      <location filename="../gui/explanation.py" />
      <source>(save the layer {name} as a file first).gpkg</source>
      <translation type="unfinished">(najpierw zapisz warstwę {name} jako plik).gpkg</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>No, thanks</source>
      <translation type="unfinished">Nie, dziękuję</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>New here? A synthetic scene shows in five steps how a front is found.</source>
      <translation type="unfinished">Jesteś tu po raz pierwszy? Syntetyczna scena pokazuje w pięciu krokach, jak znajduje się czoło.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Show me</source>
      <translation type="unfinished">&amp;Tak, pokaż</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Step {step} of {count}: </source>
      <translation type="unfinished">Krok {step} z {count}: </translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Done</source>
      <translation type="unfinished">&amp;Zakończ</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>&amp;Next</source>
      <translation type="unfinished">D&amp;alej</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>Stop</source>
      <translation type="unfinished">Przerwij</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin uses the image that is active in QGIS.</source>
      <translation type="unfinished">ta syntetyczna scena pokazuje lodowiec płynący w prawo w górę do ciemnego fiordu. Wtyczka używa obrazu, który jest aktywny w QGIS.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the flow direction is known here, 40 degrees clockwise from north, and is already filled in. For your own images, press Draw and click twice along the glacier.</source>
      <translation type="unfinished">kierunek ruchu lodu jest tu znany, 40 stopni zgodnie z ruchem wskazówek zegara od północy, i już wpisany. Dla własnych obrazów naciśnij Rysuj i kliknij dwa razy wzdłuż lodowca.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the lines above the button say what a run will do. Press Run.</source>
      <translation type="unfinished">wiersze nad przyciskiem mówią, co zrobi uruchomienie. Naciśnij Uruchom.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>the red line is the calving front. Before / after hides and shows it; Edit line lets you move its vertices.</source>
      <translation type="unfinished">czerwona linia to cielące się czoło. Przed / po ukrywa ją i pokazuje; Edytuj linię pozwala przesuwać jej wierzchołki.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>for your own images, draw a box along the flow (Where): the line then joins the fjord walls.</source>
      <translation type="unfinished">dla własnych obrazów narysuj prostokąt wzdłuż ruchu lodu (Gdzie): linia dochodzi wtedy do ścian fiordu.</translation>
    </message>
    <message>
      <location filename="../gui/first_steps.py" />
      <source>The scene is missing from the plugin's folder: reinstall the plugin.</source>
      <translation type="unfinished">W folderze wtyczki brakuje sceny: zainstaluj wtyczkę ponownie.</translation>
    </message>
    <message>
      <location filename="../gui/gathered_lines.py" />
      <source>Add terminus lines</source>
      <translation type="unfinished">Dodaj linie czoła</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected.</source>
      <translation type="unfinished">Przejrzano wszystkie linie ({count}): zaakceptowane {accepted}, edytowane ręcznie {edited}, odrzucone {rejected}.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer &gt; Save As...), and select that layer.</source>
      <translation type="unfinished">{layer} jest tylko do odczytu, więc nie można w niej zapisywać decyzji. Zapisz warstwę jako GeoPackage (Warstwa &gt; Zapisz jako...) i wybierz tę nową warstwę.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} is being edited, and its review needs a new field. Save or discard the edits first.</source>
      <translation type="unfinished">{layer} jest właśnie edytowana, a przegląd wymaga nowego pola. Najpierw zapisz lub odrzuć zmiany.</translation>
    </message>
    <message>
      <location filename="../gui/line_review.py" />
      <source>{layer} can't be saved: {reason}</source>
      <translation type="unfinished">Nie można zapisać {layer}: {reason}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box on {scene}</source>
      <translation type="unfinished">Prostokąt na {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front ends on {scene}</source>
      <translation type="unfinished">Końce czoła na {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Front points on {scene}</source>
      <translation type="unfinished">Punkty frontu na {scene}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The map does not show this image: switch it on under Layers, and move it above other images.</source>
      <translation type="unfinished">Mapa nie pokazuje tego obrazu: włącz go w panelu Warstwy i przenieś nad inne obrazy.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The direction can't be determined there: {error}</source>
      <translation type="unfinished">Nie można tam wyznaczyć kierunku: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Nothing can be drawn there: {error}</source>
      <translation type="unfinished">Nie można tam nic narysować: {error}</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>The layer {name} can't be changed: make it writable, or remove it from the project.</source>
      <translation type="unfinished">Warstwy {name} nie można zmienić: zezwól na jej zapis albo usuń ją z projektu.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the glacier, upstream first, then downstream.</source>
      <translation type="unfinished">Kliknij na lodowcu, najpierw w jego górze, potem w dole.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over.</source>
      <translation type="unfinished">Prostokąt, 1 z 3: kliknij na środku lodowca, powyżej czoła. Esc zaczyna od nowa.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 2 of 3: click downstream, in the water in front of the glacier.</source>
      <translation type="unfinished">Prostokąt, 2 z 3: kliknij w dole, na wodzie przed lodowcem.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Box, 3 of 3: click on a fjord wall; the opposite side follows.</source>
      <translation type="unfinished">Prostokąt, 3 z 3: kliknij na ścianie fiordu; przeciwna strona podąży za nią.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Click on the front where the line is to pass.</source>
      <translation type="unfinished">Kliknij front w miejscu, przez które ma przejść linia.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over.</source>
      <translation type="unfinished">Końce, 1 z 2: kliknij tam, gdzie jeden koniec czoła styka się ze skałą. Esc zaczyna od nowa.</translation>
    </message>
    <message>
      <location filename="../gui/map_area.py" />
      <source>Ends, 2 of 2: click where its other end does.</source>
      <translation type="unfinished">Końce, 2 z 2: kliknij tam, gdzie styka się z nią drugi koniec.</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>checksum</source>
      <translation type="unfinished">suma kontrolna</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished">Licencja: {licence}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/models_dialog.py" />
      <source>not stated</source>
      <translation type="unfinished">nie podano</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <location filename="../gui/model_settings.py" />
      <source>any cell size</source>
      <translation type="unfinished">dowolny rozmiar komórki</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>cells of {least:.0f} to {most:.0f} m</source>
      <translation type="unfinished">komórki od {least:.0f} do {most:.0f} m</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{bands}, {cells}, {orientation}</source>
      <translation type="unfinished">{bands}, {cells}, {orientation}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>1 band</source>
      <translation type="unfinished">1 kanał</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>{count} bands</source>
      <translation type="unfinished">kanały: {count}</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>any orientation</source>
      <translation type="unfinished">dowolna orientacja</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>rotated along the flow</source>
      <translation type="unfinished">obracany wzdłuż ruchu lodu</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: not measured</source>
      <translation type="unfinished">Błąd: nie zmierzono</translation>
    </message>
    <message>
      <location filename="../gui/model_card.py" />
      <source>Error: {span} {unit} on glaciers held out of training</source>
      <translation type="unfinished">Błąd: {span} {unit} na lodowcach wyłączonych z treningu</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Expected the web address of a model: https://... ending in {suffixes}.</source>
      <translation type="unfinished">Oczekiwano adresu WWW modelu: https://... z końcówką {suffixes}.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The file at this address is not a model definition: {error}</source>
      <translation type="unfinished">Plik pod tym adresem nie jest definicją modelu: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>{path} can't be written: {error}</source>
      <translation type="unfinished">Nie można zapisać {path}: {error}</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The downloaded file does not match the checksum in the definition and was deleted. Try again, or ask the model's authors.</source>
      <translation type="unfinished">Pobrany plik nie zgadza się z sumą kontrolną w definicji i został usunięty. Spróbuj ponownie albo zapytaj autorów modelu.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>The address can't be read: {error}. Check the address and the network connection.</source>
      <translation type="unfinished">Nie można odczytać adresu: {error}. Sprawdź adres i połączenie sieciowe.</translation>
    </message>
    <message>
      <location filename="../gui/model_download.py" />
      <source>Stopped. The part downloaded so far is kept, and the next attempt resumes from there.</source>
      <translation type="unfinished">Zatrzymano. Pobrana dotąd część jest zachowana, a następna próba będzie od niej kontynuowana.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Glacier Terminus: settings of {name}</source>
      <translation type="unfinished">Glacier Terminus: ustawienia {name}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Enter a name for each class.</source>
      <translation type="unfinished">Podaj nazwę każdej klasy.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, which the toolbox reads, too.</source>
      <translation type="unfinished">{name} nie podaje poniższych ustawień. Po sprawdzeniu zostaną zapisane obok modelu jako {definition}; odczytuje je stamtąd także panel algorytmów.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>To change them later, edit that file, or delete it and add the model again.</source>
      <translation type="unfinished">Aby je później zmienić, edytuj ten plik albo usuń go i dodaj model ponownie.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many classes the model tells apart, in the order of its output channels.</source>
      <translation type="unfinished">Ile klas rozróżnia model, w kolejności jego kanałów wyjściowych.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How many bands the model reads: an image's first ones, unless others are chosen.</source>
      <translation type="unfinished">Ile kanałów czyta model: pierwsze kanały obrazu, chyba że wybrano inne.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each image is then read at its own.</source>
      <translation type="unfinished">Rozmiar komórki obrazów, na których trenowano model. Jeśli go nie znasz, pozostaw 0: każdy obraz jest wtedy czytany przy swoim własnym.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255</source>
      <translation type="unfinished">Podzielone przez 255</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Divided by 255, then ImageNet's mean and deviation</source>
      <translation type="unfinished">Podzielone przez 255, potem średnia i odchylenie ImageNet</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>How an image's values are scaled before the model reads them; it must be as in the training.</source>
      <translation type="unfinished">Jak wartości obrazu są skalowane, zanim model je odczyta; musi być tak jak w treningu.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Meaning for the line</source>
      <translation type="unfinished">Znaczenie dla linii</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Name</source>
      <translation type="unfinished">Nazwa</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Number of classes</source>
      <translation type="unfinished">&amp;Liczba klas</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Classes</source>
      <translation type="unfinished">Klasy</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Bands</source>
      <translation type="unfinished">&amp;Kanały</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>&amp;Value scaling</source>
      <translation type="unfinished">&amp;Skalowanie wartości</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>All else</source>
      <translation type="unfinished">Wszystko inne</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>Channel {number}</source>
      <translation type="unfinished">Wyjście {number}</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ice</source>
      <translation type="unfinished">lód</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>ocean</source>
      <translation type="unfinished">ocean</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>calving front</source>
      <translation type="unfinished">cielące się czoło</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>other</source>
      <translation type="unfinished">inne</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>The name of the class in this channel of the model's output.</source>
      <translation type="unfinished">Nazwa klasy w tym kanale wyjścia modelu.</translation>
    </message>
    <message>
      <location filename="../gui/model_settings.py" />
      <source>What pixels of this class mean when the line is drawn.</source>
      <translation type="unfinished">Co oznaczają piksele tej klasy przy rysowaniu linii.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Glacier Terminus: models</source>
      <translation type="unfinished">Glacier Terminus: modele</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was added.</source>
      <translation type="unfinished">Dodano {name}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source> (bundled)</source>
      <translation type="unfinished"> (dołączony)</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Models that the dock offers.</source>
      <translation type="unfinished">Modele, które oferuje panel.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Add a &amp;file...</source>
      <translation type="unfinished">Dodaj &amp;plik...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Or drop the file on this window.</source>
      <translation type="unfinished">Albo upuść plik na to okno.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Self-&amp;test</source>
      <translation type="unfinished">Auto&amp;test</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Tests whether this computer reproduces the results stored with the model.</source>
      <translation type="unfinished">Sprawdza, czy ten komputer odtwarza wyniki zapisane z modelem.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished">&amp;Usuń</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Remove the model from the list.</source>
      <translation type="unfinished">Usuń model z listy.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Web address of a model: .json, .emd, .dlpk or .onnx.</source>
      <translation type="unfinished">Adres WWW modelu: .json, .emd, .dlpk lub .onnx.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Look up</source>
      <translation type="unfinished">&amp;Sprawdź</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Shows the licence, size and checksum before anything is downloaded.</source>
      <translation type="unfinished">Pokazuje licencję, rozmiar i sumę kontrolną, zanim cokolwiek zostanie pobrane.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Download</source>
      <translation type="unfinished">Po&amp;bierz</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Download the model described below.</source>
      <translation type="unfinished">Pobierz model opisany poniżej.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>From a &amp;web address</source>
      <translation type="unfinished">Z adresu &amp;WWW</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name} was removed from the list.</source>
      <translation type="unfinished">Usunięto {name} z listy.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Testing...</source>
      <translation type="unfinished">Testowanie...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Looking it up...</source>
      <translation type="unfinished">Sprawdzanie...</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished">&amp;Dodaj</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>known after the download, before it is added</source>
      <translation type="unfinished">znana po pobraniu, przed dodaniem</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{name}: {size}. Licence: {licence}. {checksum}</source>
      <translation type="unfinished">{name}: {size}. Licencja: {licence}. {checksum}</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>{size:.1f} MB</source>
      <translation type="unfinished">{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>size unknown</source>
      <translation type="unfinished">rozmiar nieznany</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>Checksum: {checksum}.</source>
      <translation type="unfinished">Suma kontrolna: {checksum}.</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished">&amp;Zatrzymaj</translation>
    </message>
    <message>
      <location filename="../gui/models_dialog.py" />
      <source>The model runs on {device}; no test data come with it.</source>
      <translation type="unfinished">Model działa na {device}; nie ma dołączonych danych testowych.</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Offer the first steps until they have been completed or declined</source>
      <translation type="unfinished">Proponuj pierwsze kroki, dopóki nie zostaną ukończone lub odrzucone</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <location filename="../plugin.py" />
      <source>Python packages...</source>
      <translation type="unfinished">Pakiety Pythona...</translation>
    </message>
    <message>
      <location filename="../gui/options_page.py" />
      <source>Packages</source>
      <translation type="unfinished">Pakiety</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Glacier Terminus: Python packages</source>
      <translation type="unfinished">Glacier Terminus: pakiety Pythona</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Processor (works everywhere)</source>
      <translation type="unfinished">Procesor (działa wszędzie)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>NVIDIA GPU</source>
      <translation type="unfinished">GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Any GPU (DirectX 12)</source>
      <translation type="unfinished">Dowolne GPU (DirectX 12)</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What the models run on. A GPU needs its manufacturer's driver. You can change this later.</source>
      <translation type="unfinished">Na czym działają modele. GPU wymaga sterownika producenta. Można to później zmienić.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>T&amp;he internet ({place})</source>
      <translation type="unfinished">I&amp;nternet ({place})</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A &amp;folder of wheels, without an internet connection:</source>
      <translation type="unfinished">&amp;Folder z plikami wheel, bez połączenia z internetem:</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>A folder of *.whl files, downloaded on another computer with pip download.</source>
      <translation type="unfinished">Folder z plikami *.whl, pobranymi na innym komputerze poleceniem pip download.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Install</source>
      <translation type="unfinished">Za&amp;instaluj</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;move</source>
      <translation type="unfinished">&amp;Usuń</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Run models on</source>
      <translation type="unfinished">U&amp;ruchamiaj modele na</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>What</source>
      <translation type="unfinished">Co</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Into</source>
      <translation type="unfinished">Dokąd</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>From</source>
      <translation type="unfinished">Skąd</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Done. Restart QGIS for the change to take effect.</source>
      <translation type="unfinished">Gotowe. Uruchom QGIS ponownie, aby zmiana zaczęła obowiązywać.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>onnxruntime is missing: the algorithms are listed but can't be run.</source>
      <translation type="unfinished">Brakuje onnxruntime: algorytmy są na liście, ale nie można ich uruchomić.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>scikit-image is missing: fjord walls can't be found, and models without a front class can't draw lines.</source>
      <translation type="unfinished">Brakuje scikit-image: nie można znaleźć ścian fiordu, a modele bez klasy czoła nie mogą rysować linii.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing is installed until you press Install. The packages that come with QGIS, numpy in particular, are not changed.</source>
      <translation type="unfinished">Nic nie zostanie zainstalowane, dopóki nie naciśniesz Zainstaluj. Pakiety, które są częścią QGIS, zwłaszcza numpy, nie są zmieniane.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed came with QGIS or this system. There is nothing to install.</source>
      <translation type="unfinished">Wszystko, co potrzebne, jest już w QGIS lub w tym systemie. Nie ma czego instalować.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Everything needed is installed, {size:.0f} MB in a private folder.</source>
      <translation type="unfinished">Wszystko, co potrzebne, jest zainstalowane: {size:.0f} MB w prywatnym folderze.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished">Na&amp;praw</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Cancel</source>
      <translation type="unfinished">&amp;Anuluj</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished">&amp;Zamknij</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Nothing</source>
      <translation type="unfinished">Nic</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: około {installed:.0f} MB na dysku</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk</source>
      <translation type="unfinished">{names}: około {download:.0f} MB do pobrania, {installed:.0f} MB na dysku</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Looking for the Python of QGIS</source>
      <translation type="unfinished">Szukanie Pythona QGIS</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished">Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Installed and tested: {trial}.</source>
      <translation type="unfinished">Zainstalowano i przetestowano: {trial}.</translation>
    </message>
    <message>
      <location filename="../gui/packages_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished">Usunięto.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>1 tile</source>
      <translation type="unfinished">1 kafel</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>{count} tiles</source>
      <translation type="unfinished">kafle: {count}</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} MB on disk</source>
      <translation type="unfinished">najwyżej {size:.1f} MB na dysku</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>at most {size:.1f} GB on disk</source>
      <translation type="unfinished">najwyżej {size:.1f} GB na dysku</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>Without a flow direction, {count} are tried; giving one is faster and more reliable.</source>
      <translation type="unfinished">Bez kierunku ruchu lodu sprawdzanych jest kierunków: {count}; podanie go jest szybsze i pewniejsze.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The image has no usable coordinate system, so its cell size can't be checked.</source>
      <translation type="unfinished">Obraz nie ma przydatnego układu współrzędnych, więc nie można sprawdzić rozmiaru komórki.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cell size of {cells:.3g} m fits the model.</source>
      <translation type="unfinished">Rozmiar komórki {cells:.3g} m pasuje do modelu.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.</source>
      <translation type="unfinished">Komórki {cells:.3g} m zostaną przepróbkowane do {trained:g} m modelu.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.</source>
      <translation type="unfinished">Komórki {cells:.3g} m nie pasują do {trained:g} m modelu: należy oczekiwać mniej dokładnej linii.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located.</source>
      <translation type="unfinished">Komórki {cells:.3g} m są zbyt grube dla modelu trenowanego przy {trained:g} m: nie można zlokalizować czoła.</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>less than a second</source>
      <translation type="unfinished">mniej niż sekunda</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} s</source>
      <translation type="unfinished">około {count:.0f} s</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.0f} min</source>
      <translation type="unfinished">około {count:.0f} min</translation>
    </message>
    <message>
      <location filename="../gui/plan_words.py" />
      <source>about {count:.1f} h</source>
      <translation type="unfinished">około {count:.1f} godz.</translation>
    </message>
    <message>
      <location filename="../gui/preview.py" />
      <source>The centre of the map lies outside the image, so there is nothing to preview. Point at the image.</source>
      <translation type="unfinished">Środek mapy leży poza obrazem, więc nie ma czego pokazać. Wskaż obraz.</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Terminus of {scene}</source>
      <translation type="unfinished">Czoło: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>Classes of {scene}</source>
      <translation type="unfinished">Klasy: {scene}</translation>
    </message>
    <message>
      <location filename="../gui/result_layers.py" />
      <source>The lines can't be added to {layer}; they are in a layer of their own.</source>
      <translation type="unfinished">Linii nie można dodać do warstwy {layer}; są w osobnej warstwie.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Review lines</source>
      <translation type="unfinished">Przejrzyj linie</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Add the field Review to the layer, and show the first line.</source>
      <translation type="unfinished">Dodaje do warstwy pole Review i pokazuje pierwszą linię.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Begin</source>
      <translation type="unfinished">Rozpocznij</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Accept</source>
      <translation type="unfinished">Zaakceptuj</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The line is right; edits of the layer are saved.</source>
      <translation type="unfinished">Linia jest poprawna; zmiany w warstwie zostaną zapisane.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Edit</source>
      <translation type="unfinished">Edytuj</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Mark the line as wrong; it stays in the layer.</source>
      <translation type="unfinished">Oznacza linię jako błędną; pozostaje ona w warstwie.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Reject</source>
      <translation type="unfinished">Odrzuć</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the next line that nobody has decided on.</source>
      <translation type="unfinished">Pokazuje następną linię, co do której nie podjęto decyzji.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Skip</source>
      <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Back</source>
      <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Show the line before, to change what was decided on it.</source>
      <translation type="unfinished">Pokazuje poprzednią linię, aby zmienić decyzję co do niej.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Date</source>
      <translation type="unfinished">Data</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Image</source>
      <translation type="unfinished">Obraz</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Doubt</source>
      <translation type="unfinished">Wątpliwość</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Error</source>
      <translation type="unfinished">Błąd</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Notes</source>
      <translation type="unfinished">Uwagi</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Decision</source>
      <translation type="unfinished">Decyzja</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.</source>
      <translation type="unfinished">{layer} nie ma pola Review, które przechowuje decyzje. Rozpocznij dodaje je; nic innego się nie zmienia.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>Select a layer of terminus lines under Layers, such as that of Map a series.</source>
      <translation type="unfinished">Wybierz w panelu warstw warstwę z liniami czoła, na przykład z polecenia Mapuj serię.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has no lines.</source>
      <translation type="unfinished">Warstwa nie zawiera linii.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>{place} of {count}, {left} to go</source>
      <translation type="unfinished">{place} z {count}, pozostało {left}</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer is temporary: make it permanent, or its decisions are lost with it.</source>
      <translation type="unfinished">Warstwa jest tymczasowa: zapisz ją na stałe, w przeciwnym razie decyzje przepadną razem z nią.</translation>
    </message>
    <message>
      <location filename="../gui/review_dock.py" />
      <source>The layer has edits that are not saved: Accept saves them.</source>
      <translation type="unfinished">Warstwa ma niezapisane zmiany: Zaakceptuj je zapisuje.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The line does not say which image it comes from.</source>
      <translation type="unfinished">Linia nie podaje, z którego obrazu pochodzi.</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image is not where it was. Shown is {path}</source>
      <translation type="unfinished">Obraz nie jest już tam, gdzie był. Pokazano {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images under review</source>
      <translation type="unfinished">Obrazy do przeglądu</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>Images on servers are not opened by a review. Add it as a layer to see it: {path}</source>
      <translation type="unfinished">Obrazy na serwerach nie są otwierane podczas przeglądu. Dodaj obraz jako warstwę, aby go zobaczyć: {path}</translation>
    </message>
    <message>
      <location filename="../gui/review_images.py" />
      <source>The image can't be opened. It may have been moved: {path}</source>
      <translation type="unfinished">Nie można otworzyć obrazu. Być może został przeniesiony: {path}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>First steps</source>
      <translation type="unfinished">Pierwsze kroki</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Map a series...</source>
      <translation type="unfinished">Mapuj serię...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Review lines...</source>
      <translation type="unfinished">Przejrzyj linie...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Terminus change...</source>
      <translation type="unfinished">Zmiana położenia czoła...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Models...</source>
      <translation type="unfinished">Modele...</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's confidence, error and doubt are removed.</source>
      <translation type="unfinished">Linie edytowane ręcznie: {count}. Długość i środek odpowiadają nowemu kształtowi; usunięto flagę 05 oraz pewność, błąd i wątpliwość modelu.</translation>
    </message>
  </context>
</TS>
