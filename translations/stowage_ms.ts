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
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>today</source>
        <extracomment>the word for today that may be typed into a date field</extracomment>
        <translation>hari ini</translation>
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
    <name>stowage::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
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
</context>
<context>
    <name>stowage::LocationPicker</name>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
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
    <name>stowage::SuggestionList</name>
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
</TS>
