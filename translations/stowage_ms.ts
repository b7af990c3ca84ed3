<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palet &amp;arahan…</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere</source>
        <translation>Cari di &amp;mana-mana</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Cari di halaman ini</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Undur</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navigasi sempit</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Muat s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pintasan pa&amp;pan kekunci</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Buku panduan</translation>
    </message>
    <message>
        <source>&amp;About Stowage</source>
        <translation>&amp;Perihal Stowage</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Skrin pen&amp;uh</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Tema: ikut &amp;sistem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Tema: &amp;cerah</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Tema: &amp;gelap</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Tema: kontras &amp;tinggi</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Ba&amp;ris padat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>&amp;Utama</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Stok</translation>
    </message>
    <message>
        <source>Mo&amp;vements</source>
        <translation>Pe&amp;rgerakan</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Terima</translation>
    </message>
    <message>
        <source>Iss&amp;ue</source>
        <translation>Ke&amp;luarkan</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Imp&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>Lo&amp;kasi</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>Kate&amp;gori</translation>
    </message>
    <message>
        <source>Supp&amp;liers</source>
        <translation>Pem&amp;bekal</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Tetapan</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>Item &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit item</source>
        <translation>&amp;Sunting item</translation>
    </message>
    <message>
        <source>&amp;Duplicate item</source>
        <translation>Sa&amp;lin item</translation>
    </message>
    <message>
        <source>De&amp;lete item</source>
        <translation>&amp;Padam item</translation>
    </message>
    <message>
        <source>Make &amp;variants</source>
        <translation>Buat &amp;varian</translation>
    </message>
    <message>
        <source>Show its &amp;stock</source>
        <translation>Tunjukkan s&amp;toknya</translation>
    </message>
    <message>
        <source>Show its &amp;movements</source>
        <translation>Tunjukkan pe&amp;rgerakannya</translation>
    </message>
    <message>
        <source>&amp;Receive this item</source>
        <translation>Terima &amp;item ini</translation>
    </message>
    <message>
        <source>&amp;Issue this item</source>
        <translation>&amp;Keluarkan item ini</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Salin dengan t&amp;ajuk</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Kosongkan ta&amp;pisan</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Lajur</translation>
    </message>
    <message>
        <source>Reset c&amp;olumns</source>
        <translation>Tetap semula &amp;lajur</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;Buka dokumen</translation>
    </message>
    <message>
        <source>&amp;Reverse document</source>
        <translation>Ba&amp;likkan dokumen</translation>
    </message>
    <message>
        <source>&amp;Post receipt</source>
        <translation>&amp;Poskan penerimaan</translation>
    </message>
    <message>
        <source>&amp;Post issue</source>
        <translation>&amp;Poskan pengeluaran</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Tambah baris</translation>
    </message>
    <message>
        <source>Re&amp;move line</source>
        <translation>B&amp;uang baris</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Kurang satu</translation>
    </message>
    <message>
        <source>Discard &amp;draft</source>
        <translation>Buang &amp;draf</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Buka fail</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Tam&amp;pal sel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows</source>
        <translation>&amp;Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>&amp;New location</source>
        <translation>Lokasi &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit location</source>
        <translation>&amp;Sunting lokasi</translation>
    </message>
    <message>
        <source>De&amp;lete location</source>
        <translation>&amp;Padam lokasi</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>Kategori &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit category</source>
        <translation>&amp;Sunting kategori</translation>
    </message>
    <message>
        <source>De&amp;lete category</source>
        <translation>&amp;Padam kategori</translation>
    </message>
    <message>
        <source>&amp;New supplier</source>
        <translation>Pembekal &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit supplier</source>
        <translation>&amp;Sunting pembekal</translation>
    </message>
    <message>
        <source>De&amp;lete supplier</source>
        <translation>&amp;Padam pembekal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Buka &amp;menu</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Kawasan &amp;seterusnya</translation>
    </message>
    <message>
        <source>Open an&amp;other company…</source>
        <translation>Buka syarikat &amp;lain…</translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation>Buka syarikat &amp;demo</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Bu&amp;at semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Kembalikan asal</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>Medan &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit field</source>
        <translation>&amp;Sunting medan</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Pindah ke &amp;atas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Pindah ke ba&amp;wah</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Lines of a document</source>
        <translation>Baris dokumen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>today</source>
        <extracomment>the word for today that may be typed into a date field</extracomment>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>the word for yesterday that may be typed into a date field</extracomment>
        <translation>semalam</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A number is missing here. Type one.</source>
        <translation>Nombor tiada di sini. Taip satu nombor.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Use digits and one decimal sign.</source>
        <translation>“{text}” bukan nombor. Gunakan digit dan satu tanda perpuluhan.</translation>
    </message>
    <message>
        <source>“{text}” has more than {decimals} decimals. Shorten it; nothing is rounded for you.</source>
        <translation>“{text}” mempunyai lebih daripada {decimals} tempat perpuluhan. Pendekkannya; tiada apa-apa dibundarkan secara automatik.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check for digits too many.</source>
        <translation>“{text}” terlalu besar. Semak sama ada terlebih digit.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Type 0 or more.</source>
        <translation>“{text}” kurang daripada sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>{quantity} × {cost} is more than an amount can hold. Check quantity and cost.</source>
        <translation>{quantity} × {cost} melebihi had sesuatu amaun. Semak kuantiti dan kos.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.</source>
        <translation>“{code}” bukan kod mata wang. Gunakan kod ISO 4217, seperti MYR atau EUR.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as year-month-day, such as 2024-01-15.</source>
        <translation>“{text}” bukan tarikh. Tulis sebagai tahun-bulan-hari, seperti 2024-01-15.</translation>
    </message>
    <message>
        <source>“{text}” can be read as two different days. Choose the order of day and month.</source>
        <translation>“{text}” boleh dibaca sebagai dua hari yang berbeza. Pilih susunan hari dan bulan.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name such as Asia/Kuala_Lumpur.</source>
        <translation>“{zone}” bukan zon waktu. Gunakan nama seperti Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>The item needs a code. Type one that is used nowhere else.</source>
        <translation>Item memerlukan kod. Taip kod yang belum digunakan di tempat lain.</translation>
    </message>
    <message>
        <source>The code “{code}” begins or ends with a space, or holds a sign that cannot be printed. Take it out.</source>
        <translation>Kod “{code}” bermula atau berakhir dengan ruang kosong, atau mengandungi tanda yang tidak boleh dicetak. Buangnya.</translation>
    </message>
    <message>
        <source>The code is longer than {max} characters. Shorten it.</source>
        <translation>Kod lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another item already. Choose another code.</source>
        <translation>Kod {code} sudah dimiliki item lain. Pilih kod lain.</translation>
    </message>
    <message>
        <source>The item needs a name. Type what people call it.</source>
        <translation>Item memerlukan nama. Taip nama yang biasa dipanggil orang.</translation>
    </message>
    <message>
        <source>The name is longer than {max} characters. Shorten it.</source>
        <translation>Nama lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The description is longer than {max} characters. Shorten it.</source>
        <translation>Keterangan lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The item needs a unit. Choose what it is counted in.</source>
        <translation>Item memerlukan unit. Pilih unit kiraannya.</translation>
    </message>
    <message>
        <source>The cost price cannot be below zero. Type 0 or more.</source>
        <translation>Harga kos tidak boleh kurang daripada sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>The selling price cannot be below zero. Type 0 or more.</source>
        <translation>Harga jualan tidak boleh kurang daripada sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>A price group&apos;s price cannot be below zero. Type 0 or more.</source>
        <translation>Harga kumpulan harga tidak boleh kurang daripada sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>The minimum stock cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Stok minimum tidak boleh kurang daripada sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The maximum stock cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Stok maksimum tidak boleh kurang daripada sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The reorder point cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Titik pesanan semula tidak boleh kurang daripada sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The reorder quantity cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Kuantiti pesanan semula tidak boleh kurang daripada sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The weight cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Berat tidak boleh kurang daripada sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The minimum stock {minimum} is above the maximum {maximum}. Swap or change them.</source>
        <translation>Stok minimum {minimum} melebihi maksimum {maximum}. Tukar tempat atau ubah nilainya.</translation>
    </message>
    <message>
        <source>A lead time of {value} days cannot be right. Type 0 to 3650 days.</source>
        <translation>Tempoh penghantaran {value} hari tidak mungkin betul. Taip 0 hingga 3650 hari.</translation>
    </message>
    <message>
        <source>The barcode “{code}” is empty, too long or holds a sign that cannot be scanned. Scan or type it again.</source>
        <translation>Kod bar “{code}” kosong, terlalu panjang atau mengandungi tanda yang tidak boleh diimbas. Imbas atau taip semula.</translation>
    </message>
    <message>
        <source>The barcode {code} must stand for more than 0 units. Type how many one pack holds.</source>
        <translation>Kod bar {code} mesti mewakili lebih daripada 0 unit. Taip bilangan dalam satu pek.</translation>
    </message>
    <message>
        <source>The barcode {code} stands here twice. Remove one of the two.</source>
        <translation>Kod bar {code} tercatat dua kali di sini. Buang salah satu.</translation>
    </message>
    <message>
        <source>The barcode {code} belongs to {item} already. Remove it there first.</source>
        <translation>Kod bar {code} sudah dimiliki {item}. Buangnya di sana dahulu.</translation>
    </message>
    <message>
        <source>No item has the code {code}. Create an item or attach the code to one.</source>
        <translation>Tiada item berkod {code}. Cipta item atau lekatkan kod itu pada satu item.</translation>
    </message>
    <message>
        <source>{code} was changed by someone else meanwhile. Look at the new values, then save yours again.</source>
        <translation>{code} telah diubah oleh orang lain sementara itu. Lihat nilai baharu, kemudian simpan semula nilai anda.</translation>
    </message>
    <message>
        <source>An item cannot be a variant of itself. Choose another item as its parent.</source>
        <translation>Item tidak boleh menjadi varian dirinya sendiri. Pilih item lain sebagai induknya.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number. Type digits.</source>
        <translation>{name}: “{text}” bukan nombor. Taip digit.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a date. Write it as year-month-day.</source>
        <translation>{name}: “{text}” bukan tarikh. Tulis sebagai tahun-bulan-hari.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not among the choices. Choose one of: {choices}.</source>
        <translation>{name}: “{text}” tiada dalam pilihan. Pilih satu daripada: {choices}.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is neither yes nor no. Choose one of the two.</source>
        <translation>{name}: “{text}” bukan ya dan bukan tidak. Pilih salah satu.</translation>
    </message>
    <message>
        <source>{code} has stock or movements, so it cannot be removed. Mark it as not in use instead.</source>
        <translation>{code} mempunyai stok atau pergerakan, maka tidak boleh dibuang. Sebaliknya, tandakannya sebagai tidak digunakan.</translation>
    </message>
    <message>
        <source>{code} cannot lie inside itself. Choose another parent category.</source>
        <translation>{code} tidak boleh berada di dalam dirinya sendiri. Pilih kategori induk yang lain.</translation>
    </message>
    <message>
        <source>“{address}” names no database. Use a file&apos;s path or postgresql://user@host/name.</source>
        <translation>“{address}” tidak menamakan pangkalan data. Gunakan laluan fail atau postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or start a new company.</source>
        <translation>Tiada fail {path}. Semak namanya, atau mulakan syarikat baharu.</translation>
    </message>
    <message>
        <source>{path} is not a Stowage database. Nothing was changed. Choose another file.</source>
        <translation>{path} bukan pangkalan data Stowage. Tiada apa-apa diubah. Pilih fail lain.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Wait a moment and try again.</source>
        <translation>Pangkalan data sedang digunakan oleh program lain. Tunggu sebentar dan cuba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>Cakera penuh, maka tiada apa-apa disimpan. Kosongkan ruang dan cuba lagi.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working in it and open a backup.</source>
        <translation>Pangkalan data rosak. Berhenti menggunakannya dan buka salinan sandaran.</translation>
    </message>
    <message>
        <source>The database can only be read. Ask for the right to write to its file or server.</source>
        <translation>Pangkalan data hanya boleh dibaca. Minta hak menulis pada fail atau pelayannya.</translation>
    </message>
    <message>
        <source>The database refused the change because it breaks a rule: {detail}. Nothing was saved.</source>
        <translation>Pangkalan data menolak perubahan ini kerana melanggar peraturan: {detail}. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Someone else saved at the same moment. Nothing was saved here; try again.</source>
        <translation>Orang lain menyimpan pada saat yang sama. Tiada apa-apa disimpan di sini; cuba lagi.</translation>
    </message>
    <message>
        <source>The database server does not answer: {detail}. Check the network and try again.</source>
        <translation>Pelayan pangkalan data tidak menjawab: {detail}. Semak rangkaian dan cuba lagi.</translation>
    </message>
    <message>
        <source>The database could not do this: {detail}. Nothing was saved.</source>
        <translation>Pangkalan data tidak dapat melakukannya: {detail}. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>The work was stopped before its end. Nothing was saved.</source>
        <translation>Kerja dihentikan sebelum selesai. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Nothing was saved.</source>
        <extracomment>%1 is the internal name of an error that has no sentence</extracomment>
        <translation>Sesuatu tidak kena (%1). Tiada apa-apa disimpan.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Inventory</source>
        <translation>Inventori</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Non-inventory</source>
        <translation>Bukan inventori</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tapak</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>a shop</extracomment>
        <translation>Kedai</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Petak</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Receipt reversed</source>
        <translation>Penerimaan dibalikkan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Issue reversed</source>
        <translation>Pengeluaran dibalikkan</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Adjustment reversed</source>
        <translation>Pelarasan dibalikkan</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Pelarasan</translation>
    </message>
    <message>
        <source>Transfer out reversed</source>
        <translation>Pindah keluar dibalikkan</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Transfer in reversed</source>
        <translation>Pindah masuk dibalikkan</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Pindah masuk</translation>
    </message>
    <message>
        <source>Customer return reversed</source>
        <translation>Pulangan pelanggan dibalikkan</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Pulangan pelanggan</translation>
    </message>
    <message>
        <source>Supplier return reversed</source>
        <translation>Pulangan pembekal dibalikkan</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>Pulangan pembekal</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Kiraan</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Pembalikan</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In a number: one more or less. In a day: one day on or back</source>
        <translation>Pada nombor: tambah atau kurang satu. Pada hari: maju atau undur sehari</translation>
    </message>
    <message>
        <source>In a day: open the calendar</source>
        <translation>Pada hari: buka kalendar</translation>
    </message>
    <message>
        <source>In a picker: take the marked line. In a list: open the row</source>
        <translation>Pada pemilih: ambil baris yang ditanda. Pada senarai: buka baris</translation>
    </message>
    <message>
        <source>In a list: edit the cell</source>
        <translation>Pada senarai: sunting sel</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave a cell as it was</source>
        <translation>Tutup yang terbuka, kosongkan carian, biarkan sel seperti asal</translation>
    </message>
    <message>
        <source>Fields and lists</source>
        <translation>Medan dan senarai</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>This cannot be saved yet</source>
        <translation>Ini belum boleh disimpan</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Ia tiada</translation>
    </message>
    <message>
        <source>This does not fit with what is there</source>
        <translation>Ini tidak sepadan dengan yang sedia ada</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Ini tidak dibenarkan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Ia tidak dapat disimpan</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Data rosak</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Sambungan gagal</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Image</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Sedia ada</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ditempah</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Boleh guna</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Aras</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Harga kos</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Harga jualan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kos seunit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dipos</translation>
    </message>
    <message>
        <source>Location name</source>
        <translation>Nama lokasi</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Dalam pesanan</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Titik pesanan semula</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>Kos purata</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Last movement</source>
        <translation>Pergerakan terakhir</translation>
    </message>
</context>
<context>
    <name>stowage::CatalogPageFrame</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 telah disimpan.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 telah dibuang.</translation>
    </message>
    <message>
        <source>What you changed in %1 was not saved.</source>
        <translation>Perubahan anda pada %1 tidak disimpan.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 telah dipindahkan.</translation>
    </message>
</context>
<context>
    <name>stowage::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Drag a category into another, or choose where it lies.</source>
        <translation>Seret kategori ke dalam kategori lain, atau pilih tempatnya.</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Belum ada kategori</translation>
    </message>
    <message>
        <source>Categories group items for lists, counts and reports. Items can do without.</source>
        <translation>Kategori mengumpulkan item untuk senarai, kiraan dan laporan. Item boleh wujud tanpanya.</translation>
    </message>
    <message>
        <source>Lies in nothing</source>
        <translation>Tidak berada di dalam apa-apa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Lies &amp;in</source>
        <translation>&amp;Berada dalam</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Kategori baharu</translation>
    </message>
    <message>
        <source>Type what people call this group of items.</source>
        <translation>Taip nama yang biasa dipanggil orang bagi kumpulan item ini.</translation>
    </message>
    <message>
        <source>Type a code that no other category has. Files name the category by it.</source>
        <translation>Taip kod yang tiada pada kategori lain. Fail menamakan kategori dengannya.</translation>
    </message>
    <message>
        <source>No category is called this. Choose one from the list, or leave it empty.</source>
        <translation>Tiada kategori dengan nama ini. Pilih satu daripada senarai, atau biarkan kosong.</translation>
    </message>
</context>
<context>
    <name>stowage::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
</context>
<context>
    <name>stowage::ChartBars</name>
    <message>
        <source>As &amp;table</source>
        <translation>Sebagai &amp;jadual</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Tunjukkan angka carta sebagai jadual</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>what a bar of a chart says: &quot;12 May 2024: In 120&quot;</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>stowage::ChoicePicker</name>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Show all (Down)</source>
        <translation>Tunjukkan semua (Bawah)</translation>
    </message>
    <message>
        <source>Nothing on the list has “%1”.</source>
        <translation>Tiada apa-apa dalam senarai mengandungi “%1”.</translation>
    </message>
</context>
<context>
    <name>stowage::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palet arahan</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apakah yang anda mahu lakukan?</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to run, Esc to close</source>
        <translation>↑ ↓ untuk memilih, Enter untuk menjalankan, Esc untuk menutup</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tiada yang sepadan</translation>
    </message>
</context>
<context>
    <name>stowage::CustomFieldsPage</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Pilihan daripada senarai</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Fields of items</source>
        <translation>Medan item</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nama dalam fail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What your company keeps about its items besides what every company keeps.</source>
        <translation>Apa yang disimpan syarikat anda tentang itemnya, selain yang disimpan setiap syarikat.</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Belum ada medan anda sendiri</translation>
    </message>
    <message>
        <source>Add one for each thing you want to record: a colour, a shelf life, a supplier&apos;s remark.</source>
        <translation>Tambah satu bagi setiap perkara yang mahu dicatat: warna, jangka hayat, catatan pembekal.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Yang dibaca orang</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Name in &amp;files</source>
        <translation>Nama dalam &amp;fail</translation>
    </message>
    <message>
        <source>Import files call the column custom.NAME</source>
        <translation>Fail import menamakan lajur ini custom.NAME</translation>
    </message>
    <message>
        <source>&amp;Choices, one a line</source>
        <translation>&amp;Pilihan, satu setiap baris</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Medan baharu</translation>
    </message>
    <message>
        <source>Type what people should read above the field.</source>
        <translation>Taip apa yang patut dibaca orang di atas medan ini.</translation>
    </message>
    <message>
        <source>Type a short name, such as colour. Files and programs use it.</source>
        <translation>Taip nama pendek, seperti warna. Fail dan program menggunakannya.</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>Taip sekurang-kurangnya satu pilihan.</translation>
    </message>
</context>
<context>
    <name>stowage::DayEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Buka kalendar</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Buka kalendar (Alt+Bawah)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1, or as +1, -1 or the day alone.</source>
        <extracomment>%1 is a date in the form that is asked for</extracomment>
        <translation>Ini bukan tarikh. Tulis seperti %1, atau sebagai +1, -1 atau hari sahaja.</translation>
    </message>
</context>
<context>
    <name>stowage::DraftBanner</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Teruskan</translation>
    </message>
    <message>
        <source>Discard dra&amp;ft</source>
        <translation>Buang dra&amp;f</translation>
    </message>
</context>
<context>
    <name>stowage::DraftStrip</name>
    <message numerus="yes">
        <source>A receipt with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>Penerimaan dengan %n baris menunggu untuk dipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An issue with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>Pengeluaran dengan %n baris menunggu untuk dipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Kali terakhir diubah %1.</translation>
    </message>
    <message>
        <source>&amp;Go on receiving</source>
        <translation>&amp;Terus menerima</translation>
    </message>
    <message>
        <source>Go on i&amp;ssuing</source>
        <translation>Terus men&amp;geluarkan</translation>
    </message>
</context>
<context>
    <name>stowage::EntryHead</name>
    <message>
        <source>Retu&amp;rn from a customer</source>
        <translation>Pulanga&amp;n daripada pelanggan</translation>
    </message>
    <message>
        <source>Retu&amp;rn to a supplier</source>
        <translation>Pulanga&amp;n kepada pembekal</translation>
    </message>
    <message>
        <source>&amp;To location</source>
        <translation>Ke &amp;lokasi</translation>
    </message>
    <message>
        <source>Fro&amp;m location</source>
        <translation>Dari &amp;lokasi</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Bila</translation>
    </message>
    <message>
        <source>Supplier&apos;s num&amp;ber</source>
        <translation>Nom&amp;bor pembekal</translation>
    </message>
    <message>
        <source>Customer&apos;s num&amp;ber</source>
        <translation>Nom&amp;bor pelanggan</translation>
    </message>
    <message>
        <source>&amp;Kind of number</source>
        <translation>&amp;Jenis nombor</translation>
    </message>
    <message>
        <source>Note on the d&amp;ocument</source>
        <translation>Catatan pada d&amp;okumen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pesanan belian</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Pesanan jualan</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Nota hantaran</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invois</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pulangan</translation>
    </message>
    <message>
        <source>No location is called this. Choose one from the list.</source>
        <translation>Tiada lokasi dengan nama ini. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>Choose the location. It is kept for the next document.</source>
        <translation>Pilih lokasi. Ia dikekalkan untuk dokumen seterusnya.</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2024-01-15, t for today, y for yesterday or -3 for three days ago.</source>
        <translation>Ini bukan hari. Taip sebagai 2024-01-15, t untuk hari ini, y untuk semalam atau -3 untuk tiga hari lalu.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>on hand before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of the column with the numbers of lines</extracomment>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kos seunit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Sedia ada</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot atau nombor siri</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Change line %1</source>
        <translation>Ubah baris %1</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation>Imbas %1</translation>
    </message>
    <message>
        <source>Add line %1</source>
        <translation>Tambah baris %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n line(s)</source>
        <translation>
            <numerusform>Buang %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 more than on hand. This location may go below zero.</source>
        <translation>%1 %2 melebihi yang sedia ada. Lokasi ini boleh jatuh ke bawah sifar.</translation>
    </message>
    <message>
        <source>%1 %2 more than on hand.</source>
        <translation>%1 %2 melebihi yang sedia ada.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryPage</name>
    <message>
        <source>Receive goods</source>
        <translation>Terima barang</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Keluarkan barang</translation>
    </message>
    <message>
        <source>Finish the line you are typing, then scan %1 again.</source>
        <translation>Selesaikan baris yang sedang ditaip, kemudian imbas %1 semula.</translation>
    </message>
    <message numerus="yes">
        <source>A document holds at most %n line(s). Post this one first.</source>
        <translation>
            <numerusform>Satu dokumen memuatkan paling banyak %n baris. Poskan yang ini dahulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n baris dibuang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while this was being posted (%1). Post it again: what was booked already is not booked twice.</source>
        <translation>Program tamat semasa ini sedang dipos (%1). Poskan semula: yang sudah dicatat tidak akan dicatat dua kali.</translation>
    </message>
    <message>
        <source>You were typing this on %1. It has not been posted.</source>
        <translation>Anda sedang menaip ini pada %1. Ia belum dipos.</translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk (%1). Post soon, or make room.</source>
        <translation>Draf tidak dapat disimpan pada cakera (%1). Poskan segera, atau kosongkan ruang.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Draf telah dibuang.</translation>
    </message>
    <message>
        <source>Add at least one line: choose an item, or scan it.</source>
        <translation>Tambah sekurang-kurangnya satu baris: pilih item, atau imbas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) received.</source>
        <translation>
            <numerusform>%1 dipos: %n baris diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) issued.</source>
        <translation>
            <numerusform>%1 dipos: %n baris dikeluarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was posted before you made these changes, and is in the ledger as it was then. Take out what it already holds, then post the rest as a document of its own.</source>
        <translation>%1 telah dipos sebelum anda membuat perubahan ini, dan berada dalam lejar seperti ketika itu. Buang apa yang sudah terkandung di dalamnya, kemudian poskan bakinya sebagai dokumen tersendiri.</translation>
    </message>
    <message>
        <source>%1 was taken back by %2.</source>
        <translation>%1 ditarik balik oleh %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Kuantiti: %1</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>Value, estimated: %1</source>
        <translation>Nilai, anggaran: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Nilai: %1</translation>
    </message>
    <message>
        <source>Lines without a unit cost count at what the stock there costs on average.</source>
        <translation>Baris tanpa kos seunit dikira pada kos purata stok di sana.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryRow</name>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Kuantiti</translation>
    </message>
    <message>
        <source>&amp;Unit cost</source>
        <translation>Kos se&amp;unit</translation>
    </message>
    <message>
        <source>&amp;Lot or serial</source>
        <translation>&amp;Lot atau nombor siri</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>L&amp;uput</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>C&amp;atatan</translation>
    </message>
    <message>
        <source>No item matches “%1”.</source>
        <translation>Tiada item sepadan dengan “%1”.</translation>
    </message>
    <message>
        <source>Choose a location to see what is on hand.</source>
        <translation>Pilih lokasi untuk melihat stok sedia ada.</translation>
    </message>
    <message>
        <source>On hand here: %1</source>
        <translation>Sedia ada di sini: %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>kemudian %1</translation>
    </message>
    <message>
        <source>No lot is on hand here.</source>
        <translation>Tiada lot sedia ada di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) here, first to expire first</source>
        <translation>
            <numerusform>%n lot di sini, yang luput dahulu didahulukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item from the list, or scan it.</source>
        <translation>Pilih item daripada senarai, atau imbas.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>Taip lebih daripada 0.</translation>
    </message>
    <message>
        <source>This item is kept by lots. Type the lot.</source>
        <translation>Item ini disimpan mengikut lot. Taip lotnya.</translation>
    </message>
    <message>
        <source>This item has serial numbers. Type the number.</source>
        <translation>Item ini mempunyai nombor siri. Taip nombornya.</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2024-01-15.</source>
        <translation>Ini bukan hari. Taip sebagai 2024-01-15.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryTable</name>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>No lines yet. Type an item above and press Enter from field to field, or scan.</source>
        <translation>Belum ada baris. Taip item di atas dan tekan Enter dari medan ke medan, atau imbas.</translation>
    </message>
</context>
<context>
    <name>stowage::FirstSteps</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Bagaimanakah anda mahu bermula?</translation>
    </message>
    <message>
        <source>&amp;Add items</source>
        <translation>&amp;Tambah item</translation>
    </message>
    <message>
        <source>Describe what you keep: code, name, unit and the lowest stock you want to have. Good for a few.</source>
        <translation>Terangkan apa yang anda simpan: kod, nama, unit dan stok paling rendah yang anda mahu. Sesuai untuk bilangan yang sedikit.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>&amp;Import hamparan</translation>
    </message>
    <message>
        <source>Bring items, locations, suppliers and past movements from CSV or Excel. You see what will happen before anything is stored.</source>
        <translation>Bawa masuk item, lokasi, pembekal dan pergerakan lalu daripada CSV atau Excel. Anda melihat apa yang akan berlaku sebelum apa-apa disimpan.</translation>
    </message>
    <message>
        <source>&amp;Receive goods</source>
        <translation>Terima &amp;barang</translation>
    </message>
    <message>
        <source>Book what just arrived, by keyboard or scanner. The ledger begins with this receipt.</source>
        <translation>Catat barang yang baru tiba, dengan papan kekunci atau pengimbas. Lejar bermula dengan penerimaan ini.</translation>
    </message>
</context>
<context>
    <name>stowage::GlobalSearch</name>
    <message>
        <source>Search items, barcodes, documents</source>
        <translation>Cari item, kod bar, dokumen</translation>
    </message>
    <message>
        <source>Search the company</source>
        <translation>Cari dalam syarikat</translation>
    </message>
    <message>
        <source>Search items and documents (Ctrl+Shift+F)</source>
        <translation>Cari item dan dokumen (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Items are found by code, name, barcode and description; documents by their whole number.</source>
        <translation>Tiada apa-apa sepadan dengan “%1”. Item dicari melalui kod, nama, kod bar dan keterangan; dokumen melalui nombor penuhnya.</translation>
    </message>
</context>
<context>
    <name>stowage::HeaderBar</name>
    <message>
        <source>Ready to scan</source>
        <translation>Sedia mengimbas</translation>
    </message>
    <message>
        <source>Scan at any time, wherever the cursor is. Click for more.</source>
        <translation>Imbas pada bila-bila masa, di mana jua kursor berada. Klik untuk keterangan lanjut.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>This is the demo company. Nothing here touches your own data.</source>
        <translation>Ini syarikat demo. Tiada apa-apa di sini menyentuh data anda sendiri.</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Syarikat demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scanned code, %2 a time of day</extracomment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Last scan: %1 at %2</source>
        <translation>Imbasan terakhir: %1 pada %2</translation>
    </message>
    <message>
        <source>Last scan, not known: %1 at %2</source>
        <translation>Imbasan terakhir, tidak dikenali: %1 pada %2</translation>
    </message>
</context>
<context>
    <name>stowage::HelpPanel</name>
    <message>
        <source>Handbook</source>
        <translation>Buku panduan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Close the handbook</source>
        <translation>Tutup buku panduan</translation>
    </message>
    <message>
        <source>Close the handbook (Esc)</source>
        <translation>Tutup buku panduan (Esc)</translation>
    </message>
</context>
<context>
    <name>stowage::HomePage</name>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 hari</translation>
    </message>
    <message>
        <source>&amp;30 days</source>
        <translation>&amp;30 hari</translation>
    </message>
    <message>
        <source>&amp;90 days</source>
        <translation>&amp;90 hari</translation>
    </message>
    <message>
        <source>1 &amp;year</source>
        <translation>1 &amp;tahun</translation>
    </message>
    <message>
        <source>Stock &amp;value</source>
        <translation>&amp;Nilai stok</translation>
    </message>
    <message>
        <source>&amp;Low stock</source>
        <translation>Stok &amp;rendah</translation>
    </message>
    <message>
        <source>&amp;Out of stock</source>
        <translation>&amp;Kehabisan stok</translation>
    </message>
    <message>
        <source>&amp;Negative</source>
        <translation>Ne&amp;gatif</translation>
    </message>
    <message>
        <source>In &amp;transit</source>
        <translation>Dalam &amp;perjalanan</translation>
    </message>
    <message>
        <source>&amp;Movements</source>
        <translation>Per&amp;gerakan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Most issued</source>
        <translation>Paling banyak dikeluarkan</translation>
    </message>
    <message>
        <source>Nothing is in this company yet.</source>
        <translation>Belum ada apa-apa dalam syarikat ini.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active item(s)</source>
        <translation>
            <numerusform>%n item aktif</numerusform>
        </translation>
    </message>
    <message>
        <source>at or below the minimum</source>
        <translation>pada atau di bawah minimum</translation>
    </message>
    <message>
        <source>nothing on hand</source>
        <translation>tiada yang sedia ada</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>di bawah sifar</translation>
    </message>
    <message>
        <source>between locations</source>
        <translation>antara lokasi</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 and %2 are quantities</extracomment>
        <translation>masuk %1, keluar %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Movements by day</source>
        <translation>Pergerakan mengikut hari</translation>
    </message>
    <message>
        <source>Movements by week</source>
        <translation>Pergerakan mengikut minggu</translation>
    </message>
    <message>
        <source>Movements by month</source>
        <translation>Pergerakan mengikut bulan</translation>
    </message>
    <message>
        <source>Nothing was ever sent from one location to another.</source>
        <translation>Belum pernah ada yang dihantar dari satu lokasi ke lokasi lain.</translation>
    </message>
</context>
<context>
    <name>stowage::ItemPicker</name>
    <message>
        <source>Code, name or barcode</source>
        <translation>Kod, nama atau kod bar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No stock</source>
        <extracomment>%1 is a quantity with its unit, %2 a list of locations with quantities</extracomment>
        <translation>Tiada stok</translation>
    </message>
    <message>
        <source>On hand: %1 (%2)</source>
        <translation>Sedia ada: %1 (%2)</translation>
    </message>
    <message>
        <source>No item has “%1” in its code, name or barcodes.</source>
        <translation>Tiada item mengandungi “%1” pada kod, nama atau kod barnya.</translation>
    </message>
</context>
<context>
    <name>stowage::KeyList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
</context>
<context>
    <name>stowage::LocationPicker</name>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>stowage::LocationsPage</name>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Drag a location into another, or choose where it lies.</source>
        <translation>Seret lokasi ke dalam lokasi lain, atau pilih tempatnya.</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Belum ada lokasi</translation>
    </message>
    <message>
        <source>A location is where stock is kept: a warehouse, a shop, a shelf in it.</source>
        <translation>Lokasi ialah tempat stok disimpan: gudang, kedai, rak di dalamnya.</translation>
    </message>
    <message>
        <source>Lies in nothing</source>
        <translation>Tidak berada di dalam apa-apa</translation>
    </message>
    <message>
        <source>Stock may go &amp;below zero</source>
        <translation>Stok boleh ke ba&amp;wah sifar</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>Di&amp;gunakan</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Lies &amp;in</source>
        <translation>&amp;Berada dalam</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <extracomment>%1 is the kind of a location</extracomment>
        <translation>%1, tidak digunakan</translation>
    </message>
    <message>
        <source>%1, may go below zero</source>
        <translation>%1, boleh ke bawah sifar</translation>
    </message>
    <message>
        <source>What has left one location and not arrived at another. It cannot be changed.</source>
        <translation>Yang telah meninggalkan satu lokasi dan belum tiba di lokasi lain. Ia tidak boleh diubah.</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Lokasi baharu</translation>
    </message>
    <message>
        <source>Type a code that no other location has. It is what labels and scans carry.</source>
        <translation>Taip kod yang tiada pada lokasi lain. Itulah yang tertera pada label dan imbasan.</translation>
    </message>
    <message>
        <source>Type what people call this place.</source>
        <translation>Taip nama yang biasa dipanggil orang bagi tempat ini.</translation>
    </message>
    <message>
        <source>No location is called this. Choose one from the list.</source>
        <translation>Tiada lokasi dengan nama ini. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>A %1 lies inside another location. Choose it.</source>
        <translation>%1 berada di dalam lokasi lain. Pilih lokasi itu.</translation>
    </message>
    <message>
        <source>A %1 lies inside another location. Drop it on one.</source>
        <translation>%1 berada di dalam lokasi lain. Lepaskannya pada satu lokasi.</translation>
    </message>
</context>
<context>
    <name>stowage::MainWindow</name>
    <message>
        <source>%1 – Stowage</source>
        <extracomment>%1 is a company&apos;s name</extracomment>
        <translation>%1 – Stowage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Gambaran keseluruhan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Persediaan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Per&amp;gi ke</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Pa&amp;paran</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Tidak disambung ke pelayan</translation>
    </message>
    <message>
        <source>Everything you do is stored on this machine at once and nothing waits for a network. Make a backup of the company&apos;s file to have it twice.</source>
        <translation>Semua yang anda lakukan disimpan serta-merta pada mesin ini dan tiada apa-apa menunggu rangkaian. Buat salinan sandaran fail syarikat supaya ada dua naskhah.</translation>
    </message>
    <message>
        <source>Scan at any time</source>
        <translation>Imbas pada bila-bila masa</translation>
    </message>
    <message>
        <source>A scanner that works like a keyboard and ends with Enter or Tab is read wherever the cursor is. On a list a scan opens the item, in Receive and Issue it counts one more. A pace of at most %1 ms from key to key and at least %2 signs make a scan; both can be changed in the settings.</source>
        <translation>Pengimbas yang berfungsi seperti papan kekunci dan berakhir dengan Enter atau Tab dibaca di mana jua kursor berada. Pada senarai, imbasan membuka item; pada Terima dan Keluarkan, ia menambah satu. Kadar paling banyak %1 ms antara kekunci dan sekurang-kurangnya %2 aksara dikira sebagai imbasan; kedua-duanya boleh diubah dalam tetapan.</translation>
    </message>
    <message>
        <source>Stowage %1</source>
        <translation>Stowage %1</translation>
    </message>
    <message>
        <source>Warehouse management, at the desk and on the store floor. Free software under the GNU General Public License, version 3 or later. Icons by Lucide, font made from Inter.</source>
        <translation>Pengurusan gudang, di meja dan di lantai kedai. Perisian bebas di bawah Lesen Awam Am GNU, versi 3 atau lebih baharu. Ikon oleh Lucide, fon dibuat daripada Inter.</translation>
    </message>
</context>
<context>
    <name>stowage::MasterDetail</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari dalam %1</translation>
    </message>
    <message>
        <source>No row matches the search.</source>
        <translation>Tiada baris sepadan dengan carian.</translation>
    </message>
    <message>
        <source>Choose a row to see and change it.</source>
        <translation>Pilih baris untuk melihat dan mengubahnya.</translation>
    </message>
</context>
<context>
    <name>stowage::MomentEdit</name>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>stowage::MoverList</name>
    <message>
        <source>Most issued items</source>
        <translation>Item paling banyak dikeluarkan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Nothing was issued in this period.</source>
        <translation>Tiada apa-apa dikeluarkan dalam tempoh ini.</translation>
    </message>
</context>
<context>
    <name>stowage::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a page, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stowage::NoticePanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
</context>
<context>
    <name>stowage::PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Yours on this machine. Every choice holds at once.</source>
        <translation>Milik anda pada mesin ini. Setiap pilihan berkuat kuasa serta-merta.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Selesa</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Padat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Baris</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>B&amp;ahasa</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Tarikh dan nombor mengikutnya.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Scan anything now: it is shown here.</source>
        <translation>Imbas apa-apa sekarang: ia dipaparkan di sini.</translation>
    </message>
    <message>
        <source>&amp;Pace of a scanner</source>
        <translation>&amp;Kadar pengimbas</translation>
    </message>
    <message>
        <source>From key to key, on average. Raise it for a slow scanner.</source>
        <translation>Antara kekunci, secara purata. Naikkannya untuk pengimbas yang perlahan.</translation>
    </message>
    <message>
        <source>&amp;Shortest code</source>
        <translation>Kod ter&amp;pendek</translation>
    </message>
    <message>
        <source>Fewer signs count as typed.</source>
        <translation>Aksara yang kurang daripada ini dikira sebagai ditaip.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Pengimbas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon waktu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Check the books</source>
        <translation>&amp;Semak buku</translation>
    </message>
    <message>
        <source>Computes every balance anew and compares.</source>
        <translation>Mengira semula setiap baki dan membandingkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Read: &lt;b&gt;%1&lt;/b&gt; (%n sign(s)).</source>
        <extracomment>%1 is a scanned code, %n its length</extracomment>
        <translation>
            <numerusform>Dibaca: &lt;b&gt;%1&lt;/b&gt; (%n aksara).</numerusform>
        </translation>
    </message>
    <message>
        <source>If these are not the signs under the bars, set the scanner to this computer&apos;s keyboard.</source>
        <translation>Jika ini bukan aksara di bawah palang, tetapkan pengimbas kepada papan kekunci komputer ini.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Menyemak…</translation>
    </message>
    <message>
        <source>Everything agrees: %1 movements of %2 documents.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Semuanya sepadan: %1 pergerakan daripada %2 dokumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the ledger:</source>
        <translation>
            <numerusform>%n angka berbeza daripada lejar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;a href=&quot;line&quot;&gt;Line %1&lt;/a&gt;: %2</source>
        <extracomment>%1 is the number of a line of a document, %2 what is wrong with it</extracomment>
        <translation>&lt;a href=&quot;line&quot;&gt;Baris %1&lt;/a&gt;: %2</translation>
    </message>
</context>
<context>
    <name>stowage::StatusBar</name>
    <message>
        <source>%1 (%2 on %3)</source>
        <extracomment>%1 is a company, %2 a database, %3 the server&apos;s name</extracomment>
        <translation>%1 (%2 di %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a company, %2 its file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where this company&apos;s data lies: %1</source>
        <translation>Tempat data syarikat ini berada: %1</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Tidak disambung ke pelayan</translation>
    </message>
    <message>
        <source>Everything is kept on this machine. Click for more.</source>
        <translation>Semuanya disimpan pada mesin ini. Klik untuk keterangan lanjut.</translation>
    </message>
    <message>
        <source>What you post carries this name: %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Apa yang anda poskan membawa nama ini: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <extracomment>%1 is a page or an action, %2 a number of milliseconds</extracomment>
        <translation>%1 dalam %2 ms</translation>
    </message>
    <message>
        <source>How long the last action took, until everything was on the screen</source>
        <translation>Tempoh tindakan terakhir, sehingga semuanya terpapar pada skrin</translation>
    </message>
</context>
<context>
    <name>stowage::SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
</context>
<context>
    <name>stowage::SupplierPicker</name>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
</context>
<context>
    <name>stowage::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Orang hubungan</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Tempoh penghantaran</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Belum ada pembekal</translation>
    </message>
    <message>
        <source>Suppliers tell where to order an item, and how long it takes.</source>
        <translation>Pembekal menunjukkan di mana item boleh dipesan, dan berapa lama masanya.</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>Di&amp;gunakan</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Lead time in da&amp;ys</source>
        <translation>Tempoh penghantaran dalam &amp;hari</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Orang hubungan</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-me&amp;l</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (tidak digunakan)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Pembekal baharu</translation>
    </message>
    <message>
        <source>Type the supplier&apos;s name.</source>
        <translation>Taip nama pembekal.</translation>
    </message>
    <message>
        <source>Type a code that no other supplier has. Files name the supplier by it.</source>
        <translation>Taip kod yang tiada pada pembekal lain. Fail menamakan pembekal dengannya.</translation>
    </message>
    <message numerus="yes">
        <source>Type at most %n day(s).</source>
        <translation>
            <numerusform>Taip paling banyak %n hari.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::Tile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a figure of the start page says: &quot;Low stock: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stowage::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Buat asal (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <extracomment>%1 is what was done, such as &quot;3 lines posted&quot;</extracomment>
        <translation>Menarik balik: %1</translation>
    </message>
</context>
<context>
    <name>stowage::UnknownCode</name>
    <message>
        <source>&amp;Create item</source>
        <translation>&amp;Cipta item</translation>
    </message>
    <message>
        <source>Attac&amp;h to an item</source>
        <translation>&amp;Lekatkan pada item</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>A&amp;baikan</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>Tiada item berkod %1.</translation>
    </message>
    <message>
        <source>No item has the code %1</source>
        <translation>Tiada item berkod %1</translation>
    </message>
    <message>
        <source>Create an item with this code, or attach it to an item that is there.</source>
        <translation>Cipta item dengan kod ini, atau lekatkannya pada item yang sedia ada.</translation>
    </message>
    <message>
        <source>Create item</source>
        <translation>Cipta item</translation>
    </message>
    <message>
        <source>Attach to item</source>
        <translation>Lekatkan pada item</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Which item gets the code %1?</source>
        <translation>Item manakah mendapat kod %1?</translation>
    </message>
    <message>
        <source>Item that gets the code %1</source>
        <translation>Item yang mendapat kod %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 now belongs to %2.</source>
        <extracomment>%1 is a code, %2 an item</extracomment>
        <translation>%1 kini milik %2.</translation>
    </message>
</context>
</TS>
