"""Real files of pictures, made as cameras and programs make them: with notes in them that tell more than they show."""

from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image, ImageCms, PngImagePlugin

SECRET = "Kari Nordmann"


def a_png(size: tuple[int, int] = (40, 30), colour: object = (200, 30, 30), mode: str = "RGB", **notes: str) -> bytes:
    """A PNG of one colour, with texts in it."""
    info = PngImagePlugin.PngInfo()
    for key, text in notes.items():
        info.add_itxt(key, text)
    return _file(Image.new(mode, size, colour), "PNG", pnginfo=info)


def a_jpeg(size: tuple[int, int] = (40, 30), *, turned: int = 1, comment: str = "") -> bytes:
    """A JPEG as a telephone makes it: red on its left, blue on its right; where it was taken, and by whom."""
    picture = Image.new("RGB", size, (0, 0, 255))
    picture.paste((255, 0, 0), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x0112] = "Some Camera", SECRET, turned
    exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 44.0, 30.0), 3: "E", 4: (10.0, 12.0, 0.0)})
    return _file(picture, "JPEG", exif=exif, comment=comment or SECRET, quality=90)


def a_plain_jpeg(size: tuple[int, int] = (40, 30)) -> bytes:
    """A JPEG that tells nothing."""
    return _file(Image.new("RGB", size, (30, 140, 60)), "JPEG")


def noise(size: tuple[int, int], mode: str = "RGB") -> bytes:
    """A PNG that nothing makes small."""
    dots = Random(7).randbytes(size[0] * size[1] * len(mode))
    return _file(Image.frombytes(mode, size, dots), "PNG")


def profiled() -> bytes:
    """A PNG with a colour profile of its own."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    return _file(Image.new("RGB", (40, 30), (10, 200, 10)), "PNG", icc_profile=profile.tobytes())


def opened(body: bytes) -> Image.Image:
    """The picture in a file."""
    with Image.open(BytesIO(body)) as picture:
        picture.load()
        return picture


def written(folder: Path, name: str, body: bytes) -> Path:
    """The file."""
    file = folder / name
    file.write_bytes(body)
    return file


def _file(picture: Image.Image, form: str, **how: object) -> bytes:
    made = BytesIO()
    picture.save(made, form, **how)
    return made.getvalue()
